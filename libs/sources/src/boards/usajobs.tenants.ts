import { tenantsOf } from '../tenants.js';

export const tenants = tenantsOf('usajobs', [
  ['series=0675', 'Defense Health Agency (military treatment facilities)', 'government'],
  ['series=0675;0503;0679', 'Department of Veterans Affairs / Veterans Health Administration', 'government'],
]);
