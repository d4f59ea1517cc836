import { tenantsOf } from '../tenants.js';

export const tenants = tenantsOf('icims', [
  ['careers-arh', 'Appalachian Regional Healthcare', 'hospital_or_health_system'],
  ['careers-covenanthealth', 'Covenant Health', 'hospital_or_health_system'],
  ['careers-genesishcc', 'Genesis HealthCare', 'home_health_or_hospice'],
  ['careers-ketteringhealth', 'Kettering Health', 'hospital_or_health_system'],
  ['careers-lhs', 'Legacy Health', 'hospital_or_health_system'],
  ['careers-methodisthospitals', 'Methodist Hospitals (IN)', 'hospital_or_health_system'],
  ['careers-mymichigan', 'MyMichigan Health', 'hospital_or_health_system'],
  ['careers-piedmont', 'Piedmont Healthcare', 'hospital_or_health_system'],
  ['careers-primehealthcare', 'Prime Healthcare', 'hospital_or_health_system'],
  ['careers-slhs', "St. Luke's Health System (ID)", 'hospital_or_health_system'],
  ['jobs-selectmedicalcorp', 'Select Medical', 'hospital_or_health_system'],
]);
