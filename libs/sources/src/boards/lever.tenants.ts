import { tenantsOf } from '../tenants.js';

export const tenants = tenantsOf('lever', [
  ['aledade', 'Aledade', 'physician_practice'],
  ['arbitalhealth', 'Arbital Health', 'health_tech_vendor'],
  ['canvasmedical', 'Canvas Medical', 'health_tech_vendor'],
  ['diversifiedradiology', 'Diversified Radiology', 'laboratory_or_imaging'],
  ['enablecomp', 'EnableComp', 'rcm_or_billing_company'],
  ['enter-rcm-llc', 'Enter (RCM start-up, slug enter-rcm-llc)', 'rcm_or_billing_company'],
  ['lyrahealth', 'Lyra Health', 'telehealth'],
  ['pointclickcare', 'PointClickCare', 'health_tech_vendor'],
  ['simonmed', 'SimonMed Imaging', 'laboratory_or_imaging'],
]);
