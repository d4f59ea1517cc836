import { tenantsOf } from '../tenants.js';

export const tenants = tenantsOf('breezy', [['reveleer', 'Reveleer', 'rcm_or_billing_company']]);
