import { tenantsOf } from '../tenants.js';

export const tenants = tenantsOf('phenom', [
  ['careers.bsmhealth.org', 'Bon Secours Mercy Health', 'hospital_or_health_system'],
  ['careers.conehealth.com', 'Cone Health', 'hospital_or_health_system'],
  ['careers.dukehealth.org', 'Duke Health', 'hospital_or_health_system'],
  ['jobs.ascension.org', 'Ascension', 'hospital_or_health_system'],
  ['jobs.ssmhealth.com', 'SSM Health', 'hospital_or_health_system'],
]);
