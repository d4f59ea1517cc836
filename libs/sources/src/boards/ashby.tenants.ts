import { tenantsOf } from '../tenants.js';

export const tenants = tenantsOf('ashby', [
  ['abridge', 'Abridge', 'health_tech_vendor'],
  ['adonis', 'Adonis', 'health_tech_vendor'],
  ['ambiencehealthcare', 'Ambience Healthcare', 'health_tech_vendor'],
  ['bravehealth', 'Brave Health', 'telehealth'],
  ['camber', 'Camber', 'health_tech_vendor'],
  ['candidhealth', 'Candid Health', 'health_tech_vendor'],
  ['cedar', 'Cedar', 'health_tech_vendor'],
  ['headway', 'Headway (second board)', 'telehealth'],
  ['hims-and-hers', 'Hims & Hers', 'telehealth'],
  ['notable', 'Notable', 'health_tech_vendor'],
  ['prompt', 'Prompt (PT EMR and billing)', 'health_tech_vendor'],
  ['rula', 'Rula', 'telehealth'],
  ['talkiatry', 'Talkiatry', 'telehealth'],
  ['tryalma', 'Alma', 'telehealth'],
  ['turquoise-health', 'Turquoise Health', 'health_tech_vendor'],
  ['virtahealth', 'Virta Health', 'telehealth'],
]);
