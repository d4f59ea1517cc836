import { tenantsOf } from '../tenants.js';

export const tenants = tenantsOf('icims-jibe', [
  ['careers.fairview.org', 'Fairview Health Services', 'hospital_or_health_system'],
  ['careers.radnet.com', 'RadNet', 'laboratory_or_imaging'],
  ['jobs.wakemed.org', 'WakeMed', 'hospital_or_health_system'],
  ['www.osfcareers.org', 'OSF HealthCare', 'hospital_or_health_system'],
]);
