import { tenantsOf } from '../tenants.js';

export const tenants = tenantsOf('workable', [
  ['advantmed', 'Advantmed', 'rcm_or_billing_company'],
  ['aspirion-health-resources', 'Aspirion', 'rcm_or_billing_company'],
  ['therapynotes', 'TherapyNotes', 'health_tech_vendor'],
  ['vatica-health', 'Vatica Health', 'rcm_or_billing_company'],
]);
