import { tenantsOf } from '../tenants.js';

export const tenants = tenantsOf('talentbrew', [
  ['careers.maximhealthcare.com', 'Maxim Healthcare Services', 'home_health_or_hospice'],
  ['jobs.hackensackmeridianhealth.org', 'Hackensack Meridian Health', 'hospital_or_health_system'],
  ['jobs.scionhealth.com', 'ScionHealth', 'hospital_or_health_system'],
  ['www.commonspirit.careers', 'CommonSpirit Health', 'hospital_or_health_system'],
  ['www.kaiserpermanentejobs.org', 'Kaiser Permanente', 'hospital_or_health_system'],
]);
