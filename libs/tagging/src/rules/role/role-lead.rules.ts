import type { Rule } from '../../define-tag.js';
import type { RoleSignal } from './role-choice.js';

const PEOPLE =
  '(?:coders?|billers?|auditors?|posters?|collectors?|specialists?|reps?|representatives?|staff|employees|people|FTEs?|associates|analysts|clerks|team members|direct reports|team leads?|supervisors?|educators?)';
const COUNT =
  '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|a dozen|several)';
const i = (source: string): RegExp => new RegExp(source, 'i');

/** Who leads people and who doesn't: leading is what makes a manager of a lead, and its lack a biller of a manager. */
export const ROLE_LEAD_RULES: readonly Rule<RoleSignal>[] = [
  {
    id: 'role/manager-title',
    value: 'title:manager',
    in: ['title'],
    match:
      /\b(?:manager|mgr|supervisor|supervisory|director|vice president|VP|AVP|head of|chief|people leader|coding lead\b|billing lead\b|(?:RCM|billing|coding|AR) team lead)\b/i,
    unless: /\b(?:case manager|no direct reports|reports? to)\b/i,
    because: 'leads people',
    yes: [
      'Medical Coding Manager',
      'Director of Revenue Cycle',
      'Billing Supervisor',
      'Coding Operations Lead (People Leader)',
    ],
    no: ['Denials Management Specialist', 'Lead Account Reimbursement Specialist'],
  },
  {
    id: 'role/lead-title',
    value: 'title:lead',
    in: ['title'],
    match: /\b(?:lead|leader|team lead(?:er)?|coordinator|administrator|principal|head|foreman|charge)\b/i,
    because: 'may lead people: the text tells',
    yes: ['Coding Operations Lead', 'Business Office Coordinator'],
    no: ['Medical Biller'],
  },
  {
    id: 'role/leads-people',
    value: 'leads_people',
    in: ['description'],
    match: i(
      `\\b(?:(?:supervis|manag|lead|overse|direct)(?:e|s|es|ing)? (?:and (?:\\w+ ){1,2})?(?:the day-to-day work of )?(?:(?:a|the|our|your) )?(?:(?:team|group|staff|pod|crew) of )?(?:about |over |up to )?${COUNT} (?:[\\w-]+ ){0,3}${PEOPLE}|(?:team|staff|pod) of ${COUNT} (?:[\\w-]+ ){0,3}(?:${PEOPLE} )?(?:report|look|answer)s? to (?:you|this)|(?:supervis|manag|lead|run|handl|oversee|direct)(?:e|s|es|ing)? (?:a|the|your|our) (?:[\\w-]+ ){0,2}(?:team|group|staff|pod|floor|shift) of (?:about |over |around |up to )?${COUNT}|${COUNT} (?:[\\w-]+ ){0,3}(?:${PEOPLE} )?(?:report(?:s|ing)?|look|answer)s? (?:directly )?to (?:you|this (?:position|role|lead))|(?:your|has|have|with) ${COUNT}(?: to ${COUNT})? direct reports|direct reports: ?${COUNT}|(?:hires?|hiring)[^.\\n]{0,30}(?:evaluat|disciplin|terminat)\\w+[^.\\n]{0,30}(?:staff|employees|team)|(?:conducts?|completes?|writes?|does|do) (?:annual |yearly )?(?:performance (?:reviews|evaluations|appraisals))|approves? (?:time ?cards|timesheets|PTO))\\b`,
    ),
    unless:
      /\b(?:experience|years|no direct|prior|preferred|assists? the|reports? to (?:the|a|our)|who (?:supervis|manag|lead)\w+)\b/i,
    because: 'people report to the one who is sought',
    yes: [
      'Eighteen coders look to you',
      'Supervises a team of eight billers',
      'Conducts performance evaluations',
      'you have 6 direct reports',
      'the lead will be handling a team of 14',
    ],
    no: ['three years supervising five coders, experience', 'reports to the Billing Manager'],
  },
  {
    id: 'role/leads-nobody',
    value: 'leads_nobody',
    in: ['title', 'description'],
    match:
      /\b(?:(?:no|not have any|without(?: any)?) (?:direct reports|supervisory (?:responsibilit(?:y|ies)|duties)|people to manage)|(?:(?:does|do|will) not|(?:do|does|wo)n['’]t) (?:directly )?(?:supervise|manage|lead|oversee)(?: other| any)? (?:employees|staff|people|others|anyone|anybody|a team)|(?:supervises|manages|leads) (?:no one|nobody)|(?:no ?one|nobody) (?:else )?(?:reports?|answers?) to (?:you|this)|(?:there(?:['’]s| is| isn['’]t)|with|have|has) (?:no|a|any)? ?team (?:to (?:lead|manage|supervise)|yet)|there(?:['’]s no| is no| isn['’]t (?:a|any)) (?:team|staff)\b|(?:a )?(?:team|department|office) of one\b|one[- ](?:person|woman|man) (?:department|team|billing office|show)|you(?:['’]re| are|['’]ll be| will be) (?:our |the |my )?(?:whole|entire|only|sole) (?:billing |business |coding )?(?:department|team|office|biller|person)|individual contributor|not a (?:supervisory|people[- ]manag\w+) (?:position|role)|(?:supervisory(?: responsibilit(?:y|ies))?|supervises|supervision exercised|direct reports)[ :]{1,7}(?:none|no one|no\b|n\/a|0\b))/i,
    because: 'a lead or manager who leads nobody is what the person does',
    yes: [
      'This position does not supervise other employees',
      'Supervises: no one',
      'This is an individual contributor role',
      'Supervisory Responsibilities: None',
      "You don't supervise anyone",
      "there isn't a team: it's you",
      'Nobody reports to this position',
      'You are the whole billing office',
    ],
    no: ['Supervises eight billers'],
  },
];
