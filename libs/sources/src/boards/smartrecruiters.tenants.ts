import { tenantsOf } from '../tenants.js';

export const tenants = tenantsOf('smartrecruiters', [
  ['NorthwesternMedicine', 'Northwestern Medicine', 'hospital_or_health_system'],
  ['experian', 'Experian Health', 'health_tech_vendor'],
  ['nationalvision1', 'National Vision', 'dental_or_vision'],
]);
