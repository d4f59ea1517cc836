import type { Rule } from '../../define-tag.js';
import type { PlaceSignal } from './remote-choice.js';

const PEOPLE =
  '(?:patients?|famil(?:y|ies)|residents|guarantors?|parents|clients|customers|walk-?ins?|visitors|members of the public|responsible part(?:y|ies)|anyone|people|those)';
const COUNTER =
  "(?:(?:public|front|walk-?up|cash(?:ier)?(?:[\u2019']?s)?|customer[- ]service|glass|lobby) (?:counters?|windows?)|(?:payment|billing|patient|service) counters?|banking window)";
const AFAR =
  /\b(?:virtual\w*|remote\w*|video|zoom|teams|telehealth|by phone|over the phone|chat\w*|portal|no|not|never|(?:collected|taken|captured|entered|made|received) (?:at|by))\b/i;

/** Duties that are done where the patients, the money, the mail or the paper are. */
export const REMOTE_DUTY_RULES: readonly Rule<PlaceSignal>[] = [
  {
    id: 'remote/duty-that-needs-presence',
    value: 'duty_on_site',
    in: ['description'],
    match:
      /\b(?:(?:bank(?:ing)?|daily|cash|walk-in) deposits?|deposits? to the bank|(?:greets?|checks? in|welcomes?) (?:patients|visitors|staff)|(?:open|opens|sort|sorts|sorting|handles?|picks? up|returned|incoming) (?:and sort |and distribute )?(?:the )?(?:incoming )?mail\b(?!-in|[- ]order)|name ?badge|front desk|walk-in patients|cashiers?|hospital cashier|patients at the (?:window|counter)|business attire)/i,
    unless:
      /\b(?:virtual|e-?mail|electronic|voice ?mail|remote|(?:collected|taken|made|captured|entered) (?:at|by)|by (?:the )?(?:clinic|front|office|site)|(?:with|from|train\w*|educat\w+|coach\w*|support\w*) (?:the )?front desk|front desk (?:errors?|experience|collections by))\b/i,
    because: 'work at a counter, with mail or with cash is done where these are',
    yes: [
      'Takes the daily deposit to the bank: bank deposits',
      'Open and sort incoming mail',
      'Supervises the hospital cashiers',
    ],
    no: ['remote deposit capture', 'answers e-mail'],
  },
  {
    id: 'remote/counter-or-bank-duty',
    value: 'duty_on_site',
    in: ['description'],
    match:
      /\b(?:(?:check-?in|check-?out|registration|reception|cashier) (?:windows?|counters?|desks?)|(?:go(?:es|ing)?|run(?:s|ning)?|trips?|walk(?:s|ing)?) to the bank|bank runs?|cover(?:s|ing)? (?:the )?(?:[a-z]+ (?:and|&) )?(?:front|window|counter|reception)\b|answer(?:s|ing)? the door|stuff(?:s|ing)? envelopes|at (?:the )?bedside|pull(?:s|ing)? paper charts)/i,
    unless: /\b(?:virtual|remote|chatbot|no|not|never|(?:collected|taken|captured|entered) (?:at|by))\b/i,
    because: 'work at a window, the bank or the bedside is done where these are',
    yes: [
      '30% covering check-in windows',
      'covers the phones and window',
      'make the collection calls nobody enjoys, go to the bank',
    ],
    no: ['remote check-in desk', 'never go to the bank'],
  },
  {
    id: 'remote/people-at-the-counter',
    value: 'duty_on_site',
    in: ['description'],
    match: new RegExp(
      `\\b(?:${COUNTER}(?! (?:staff|teams?|errors))|${PEOPLE}\\b[^.;\\n]{0,30}?\\b(?:at|to|up to) (?:the|our|your) (?:[a-z]+ )?(?:window|counter|lobby|desk)\\b|${PEOPLE} who (?:walk|stop|drop|come)s? (?:in|by|up)\\b(?! (?:through|via|for|on))|(?:staff|work|cover|man)(?:s|ning|ing)? the (?:window|counter|lobby)|(?:help|assist|greet|serve|see|tak\\w+ payments? from|payments? from|wait(?:s|ing)? on)(?:s|ing)? walk-?ins?\\b)`,
      'i',
    ),
    unless: AFAR,
    because: 'whoever serves people at a counter stands behind it',
    yes: [
      'help people who stop by with a question about a statement',
      'Takes copays at the customer service window',
      'Assist walk-ins and answer phones',
      'Families bring their bills to our counter',
    ],
    no: [
      'Works denials within the payment window',
      'Payments collected at the front counter by the clinics',
      'Chat with patients who come in by video',
    ],
  },
  {
    id: 'remote/face-to-face-with-people',
    value: 'duty_on_site',
    in: ['description'],
    match: new RegExp(
      `\\b(?:(?:sits?|sitting|sit-?downs?)(?: down)? with ${PEOPLE}|(?:meets?|meeting|speaks?|speaking|talks?|talking|sees?|seeing|counsels?|counseling|assists?|assisting|interviews?|interviewing)(?: ?w/| with)? (?:new |our |the )?${PEOPLE}\\b[^.;\\n]{0,35}?\\b(?:(?:on|at|upon|during|before) (?:the time of )?(?:admission|intake|move-in|arrival|check-?in|check-?out)|in[- ]person|face[- ]to[- ]face|at the bedside|in the (?:lobby|office|clinic)))\\b`,
      'i',
    ),
    unless: AFAR,
    because: 'one sits with people where they are',
    yes: [
      'Sitting with families to explain what Medicare leaves over',
      'Meets with residents upon admission to go through the contract',
      'Counsels parents face to face about payment plans',
    ],
    no: [
      'Meets with clients over the phone at intake',
      'Sits with the providers',
      'Interviews patients by video before admission',
    ],
  },
  {
    id: 'remote/money-is-carried',
    value: 'duty_on_site',
    in: ['description'],
    match:
      /\b(?:(?:run|tak|driv|walk|bring|carr|deliver|drop)(?:s|e|es|y|ies|ing|ying)? (?:the |our |all |any |daily |those |paper ){0,3}(?:(?:deposits?|cash|deposit bags?)(?: and checks?)? (?:over |down |up |off |out |across )?(?:to|at)\b|checks?(?: and cash)? (?:over |down |up |off |out |across )?(?:to|at) (?:the |our )?(?:[\w'’-]+ )?(?:bank|credit union|branch|night drop|treasurer|county|post office))|(?:walk|driv)(?:s|e|es|ing)? (?:the |our |all |any )?(?:checks?|money) (?:over |down |up |across )?to\b|postage (?:meter|machine)|(?:errands?|runs?|drives?|trips?|walks?) to (?:the )?(?:bank|post office)|(?:cash|change) (?:drawers?|box(?:es)?|registers?|funds?|on hand)\b|petty cash|(?:balanc|count)(?:e|es|s|ing)? (?:down |out )?(?:the )?(?:till|register|drawers?)|resident (?:banking|bank hours)|manager[- ]on[- ]duty)/i,
    unless: new RegExp(`${AFAR.source}|\\b(?:electronic|next (?:level|step))\\b`, 'i'),
    because: 'cash and checks have to be carried and counted by hand',
    yes: [
      'walk the deposit over to First Federal after lunch',
      'drops checks off at the credit union',
      'Counts the drawer at closing',
      'Responsible for petty cash',
      'weekend manager on duty rotation',
    ],
    no: [
      'Run checks to verify that claims are clean',
      'Post cash to patient accounts',
      'Never takes cash to the bank',
      'Cash posting and balancing',
    ],
  },
  {
    id: 'remote/paper-comes-in',
    value: 'duty_on_site',
    in: ['description'],
    match:
      /\b(?:(?:empt(?=y|ies)|slit|pull|scan|distribut|date-?stamp|retriev|collect|sort|open|fetch|pick)(?:s|e|es|ing|y|ies|ying)?(?: up)?\b(?: and (?:sort|scan|distribute|open)s?)?(?: [\w'’]+){0,3}? (?:(?:from|in|with|of) )?(?:the |our |daily |today['’]s |paper |US ){0,2}(?<!\be-|\be |voice |electronic |direct |scanned |by |via )(?:mail|mailroom|mail room|P\.?O\.? box|mailbox)\b(?! ?(?:order|merge|campaign|list))|sort(?:s|ing)? (?:the |incoming |paper )?checks\b|couriers? (?:drops?|brings?|delivers?|picks?|comes?)|(?:scan|fil)(?:s|e|es|ing|ning)? (?:the |incoming |all ){0,2}paper (?:EOBs?|remits?|remittances?|charts?|encounters?|superbills?|tickets?|checks)|(?:open|slit)(?:s|ing|ting)? (?:the )?envelopes)/i,
    unless: new RegExp(`${AFAR.source}|\\b(?:electronic\\w*|e-?mail|digital\\w*|vendor|inbox)\\b`, 'i'),
    because: 'paper is opened, sorted and scanned where it arrives',
    yes: [
      'Fetch the mail and scan what the payers sent',
      'Collects checks from the PO box',
      'A courier brings the lockbox bag at nine',
      'scanning paper EOBs',
    ],
    no: [
      'Sorts incoming e-mail',
      'Pulls reports for mail order pharmacy',
      'The vendor opens and scans the mail',
      'Collect balances by mail merge',
    ],
  },
  {
    id: 'remote/dressed-for-the-floor',
    value: 'duty_on_site',
    in: ['description'],
    match:
      /\b(?:closed[- ]toed? shoes|uniforms? (?:allowance|provided|required|are provided)|uniform allowance|scrubs (?:are )?(?:provided|allowance|required|optional|welcome)|wears? scrubs|(?:reliably commute or|commut(?:e|ing) or) (?:planning|plan|willing) to relocate|ability to commute(?:\/relocate)?)\b/i,
    unless: /\b(?:remote\w*|field|technicians wear|nurses|not|no)\b/i,
    because: 'what is worn at work, and the question for the way to work, tell that there is one',
    yes: [
      'Closed-toe shoes are a must on our floor',
      'Scrubs provided',
      'Ability to commute/relocate: Mesa, AZ: Reliably commute or planning to relocate before starting work (Required)',
    ],
    no: ['Remote: ability to commute to a yearly retreat', 'Nurses wear scrubs', 'uniform billing rules'],
  },
];
