import { tenantsOf } from '../tenants.js';

export const tenants = tenantsOf('oracle', [
  ['ecvz.fa.us2/CX_1', 'Adventist Health (West)', 'hospital_or_health_system'],
  ['ekcm.fa.us6/CX', 'Indiana University Health', 'hospital_or_health_system'],
  ['elar.fa.us2/CX_1', 'Inova Health', 'hospital_or_health_system'],
  ['eodr.fa.us2/CX_1', 'Tenet Healthcare', 'hospital_or_health_system'],
  ['erqh.fa.us2/CX_1001', 'Atlantic Health System', 'hospital_or_health_system'],
  ['evac.fa.us2/CX_1', 'Providence', 'hospital_or_health_system'],
  ['fa-equm-saasfaprod1.fa.ocs/CX_1001', 'Omega Healthcare (US site)', 'rcm_or_billing_company'],
  ['fa-euwp-saasfaprod1.fa.ocs/Mayo-US', 'Mayo Clinic', 'hospital_or_health_system'],
  ['fa-evzu-saasfaprod1.fa.ocs/CX_1', 'WellSpan Health', 'hospital_or_health_system'],
  ['hdox.fa.us6/CX_1', 'Quest Diagnostics', 'laboratory_or_imaging'],
  ['ibnjjb.fa.ocs/CX_1', 'Lifepoint Health', 'hospital_or_health_system'],
]);
