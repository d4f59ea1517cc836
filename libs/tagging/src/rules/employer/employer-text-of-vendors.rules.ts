import type { Rule } from '../../define-tag.js';
import type { EmployerSignal } from './employer-choice.js';
import { callsItself } from './employer-self.js';

const TEXT = ['description'] as const;

/** What those say of themselves who work for care givers: billing companies and makers of software. */
export const EMPLOYER_TEXT_OF_VENDORS_RULES: readonly Rule<EmployerSignal>[] = [
  {
    id: 'employer-type/serves-other-providers',
    value: { type: 'rcm_or_billing_company', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:revenue cycle|RCM|billing|coding|collections?|risk adjustment|HIM|consulting)(?: management| and QA| services?| and \w+)? (?:company|firm|partner|provider|services company|outsourc\w+|bureau|shop|outfit)|business office for|bills for|(?:billing|coding) for (?:(?:over|about|more than|nearly) )?(?:\d+\+?|our|many|multiple|several|independent|dozens of|hundreds of|small|private|physician|rural|community|other|national|leading)(?: [\w-]+){0,3} (?:practices|providers|clients|hospitals)|billing services|on behalf of (?:our )?clients|client (?:hospitals?|facilit(?:y|ies)|practices?|sites?|systems?)|(?:hospital|provider|physician|practice|health system|ASC|payer|health plan) clients|(?:in|under) the name of (?:the|our) (?:hospital|provider|client)s?|early[- ]out (?:agency|vendor|partner|company)|extended business office|contracted (?:with|by) (?:[\w-]+ ){0,2}(?:hospitals|health systems|providers)|(?:our )?(?:coders|billers|teams?) (?:supports?|serves?|covers?) (?:over |about )?\d+ (?:[\w-]+ ){0,3}(?:hospitals|practices|providers|departments|clients|groups|clinics)|(?:places|put) (?:our )?staff (?:inside|in|at|into) (?:\w+ ){0,2}hospitals|bed client|for (?:our|the) clients?|our clients?(?! (?:is|has|wants|seeks|needs|in)\b|[,:])|clients and \w+ alike|outsourced|(?:holds|has) a task order|(?:advises|consults? (?:to|for|with)) (?:health ?care|provider|hospital)|of the client\b(?! (?:account|record|chart|file))|accounts? of (?:the )?clients?|client\/physician)\b/i,
    unless:
      /\b(?:client services|software|social services|(?:our|outside|old|former|previous|last|current|uses?|(?:use|uses|had|left|fired|replac\w+|through|by|with|to|from) (?:an?|the|our)) (?:billing|coding|RCM|collections?) (?:vendor|company|firm|partner|service)|(?:billing|coding) (?:vendor|company|firm|service) (?:that )?we (?:had|have|use|used|left|fired|hired)|W-?2|my client|therapy clients|behavioral health clients|staffing|talent|recruit\w*)\b/i,
    because: 'does the work for other providers',
    yes: [
      'a coding and QA partner for 160 home health agencies',
      'Juniper bills for therapists',
      'on behalf of our clients',
      'before it costs our client a quarter',
      'in credits across 8 hospital clients',
      'You call folks in the name of the hospital',
    ],
    no: [
      'my client wants coders',
      'clients in therapy',
      'look into the claim with our billing vendor',
      'We use a billing company',
    ],
  },
  {
    id: 'employer-type/calls-itself-billing-company',
    value: { type: 'rcm_or_billing_company', weight: 'sure' },
    in: TEXT,
    match: callsItself(
      '(?:billing|coding|revenue cycle(?: management)?|RCM|medical collections?|HIM|coding audit|auditing|risk adjustment|payment integrity|healthcare consulting|BPO|outsourcing) (?:services?|compan(?:y|ies)|firm|agency|vendor|partner|organization|bureau|shop|business|consultancy)|(?:provider|leader) (?:of|in) (?:[\\w-]+ ){0,3}(?:billing|coding|revenue cycle|RCM|risk adjustment|collections?)(?: \\w+)? (?:services|solutions)',
    ),
    unless:
      /\b(?:software company|staffing|recruit\w*|our clients? (?:is|has|seeks|needs)|my client|our (?:billing|coding) (?:company|vendor|partner)|vendor does)\b/i,
    because: 'the posting calls the employer so',
    yes: [
      'We are a third party medical billing service located in Tampa',
      'Acme is a leading provider of revenue cycle services to hospitals',
    ],
    no: ['our billing company sends statements', 'experience at a billing company'],
  },
  {
    id: 'employer-type/sells-the-desk',
    value: { type: 'rcm_or_billing_company', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:provides?|offers?|delivers?|specializ(?:es|ing) in) (?:[\w,&-]+ ){0,5}(?:coding|billing|revenue cycle(?: management)?|RCM|risk adjustment|auditing|HIM|collections?)(?: (?:and|&) \w+)? (?:services|solutions|support) (?:to|for)|partners? with (?:[\w,&-]+ ){0,4}(?:health plans|payers|hospitals|practices|health systems|providers)(?: (?:and|&) \w+)? to)\b/i,
    unless: /\b(?:you will|you['’]ll|ability|patients|our (?:patients|students))\b/i,
    because: 'sells the work of the revenue cycle',
    yes: [
      'We provide coding services to hospitals and physician groups',
      'Oakline partners with health plans to improve accuracy',
    ],
    no: ['You will partner with providers to close gaps', 'provides care to patients'],
  },
  {
    id: 'employer-type/does-the-desk-of-others',
    value: { type: 'rcm_or_billing_company', weight: 'sure' },
    in: TEXT,
    match:
      /\b(?:(?:back|business|central billing) office (?:of|for|to|behind) (?:\w+ ){0,3}(?:hospitals|practices|physicians|providers|clinics|groups|agencies|doctors)|(?<=\b(?!(?:you|who|will|to|and|must|also|then|that|or|ll|position|role|specialist|coder|biller)\b)[\w&]{1,20} )(?:does|do|handles?|run|manage|provides?|performs?|take over|works?) (?:the |all |full |complete |end[- ]to[- ]end )?(?:(?:[A-Z]\w+|old|aged|medical|remote|clinical|insurance) )?(?:claims|billing|coding|revenue cycle(?: management)?|collections|credentialing|follow-up|A\/?R|denials|chart reviews?|reviews?|audits?)(?: (?:and|&) \w+)? (?:for|at|of|on behalf of) (?:[\w+-]+,? (?:& )?){0,6}(?:physicians|practices|providers|hospitals|doctors|docs|clinics|clients|offices|groups|agencies|surgeons|facilities|therapists|anesthesiologists|anesthesia groups|radiologists|pathologists|podiatrists|dentists|chiropractors|psychologists|psychiatrists|health systems|health plans|plans|payers|insurers|ASCs|SNFs|surgery centers|labs|laboratories|tribes|counties)|(?:codes|bills|collects|we (?:code|bill|collect)|(?:our )?firm (?:audits?|codes?|bills?)|(?:we|our firm) audits?)(?: for)? (?:[\w+-]+,? (?:& )?){0,5}(?:physicians|practices|providers|hospitals|doctors|docs|clinics|clients|offices|groups|agencies|surgeons|facilities|therapists|anesthesiologists|anesthesia groups|radiologists|pathologists|podiatrists|dentists|chiropractors|psychologists|psychiatrists|health systems|health plans|plans|payers|insurers|ASCs|SNFs|surgery centers|labs|laboratories|tribes|counties)|(?:retrieves?|reviews?|codes?|abstracts?|audits?)(?: and \w+)? (?:medical )?(?:charts|records) for (?:[\w,+-]+ ){0,6}(?:plans|payers|insurers|hospitals|providers)|our (?:practices|providers|hospital partners|partner (?:hospitals|practices)) (?:trust|rely|hire|pay) us|advises (?:and \w+ )?(?:health ?care|provider|medical|behavioral health) (?:organizations|agencies|providers|groups))\b/i,
    unless:
      /\b(?:software|you['’]ll|you will|duties|responsibilit\w+|experience|staffing|business office (?:bills|codes|handles|collects)|CBO|our (?:own|department|hospitals))\b/i,
    because: 'an office that does the claims, codes or charts of others',
    yes: [
      'has been the back office of community hospitals since 2008',
      'Cartwright Billing does the claims for 70+ physicians',
      'Quillhaven retrieves and reviews charts for Medicare Advantage and ACA plans',
      'CodeHearth does OASIS review & coding for agencies in 22 states',
      'We bill for anesthesiologists.',
      'TrueNorth works old A/R for hospitals',
    ],
    no: [
      'You will code for three physicians and handle billing for hospitals',
      'Handles billing for providers',
      'reviews charts daily',
    ],
  },
  {
    id: 'employer-type/own-software',
    value: { type: 'health_tech_vendor', weight: 'likely' },
    in: TEXT,
    match:
      /\b(?:(?:builds|writes|makes|develops|sells|we (?:make|build|write|develop|sell)) (?:the )?(?:\w+ ){0,2}(?:software|operating system|platform|tools)|operating system for|series [A-D]\b|software platform|our (?:software|product|engine|model|platform|app\b|algorithms?)|whose (?:product|software|platform)|language model|health ?tech)\b/i,
    unless: /\b(?:uses?|proficien\w+|experience|systems used)\b/i,
    because: 'makes software for health care',
    yes: [
      'builds the operating system for surgery centers',
      'We make software that a clinic can run on',
      'an NLP company whose product finds missed HCCs',
    ],
    no: ['Experience with our software', 'proficient in Microsoft Office'],
  },
  {
    id: 'employer-type/called-technology-company',
    value: { type: 'health_tech_vendor', weight: 'sure' },
    in: TEXT,
    match: callsItself(
      '(?:technology|software|tech|AI|NLP|data|SaaS|digital health|machine[- ]learning|automation|EHR|analytics)(?:[- ](?:enabled|driven|powered|based|first))? (?:company|platform|startup|start-up|vendor|maker)',
    ),
    unless: /\b(?:experience|clients? is|used to)\b/i,
    because: 'the posting calls the employer so',
    yes: [
      "We're an NLP company whose product finds HCCs",
      'Brindlemark is a value-based care technology company',
    ],
    no: ['Experience at a software company'],
  },
  {
    id: 'employer-type/has-customers',
    value: { type: 'health_tech_vendor', weight: 'hint' },
    in: TEXT,
    match:
      /\b(?:our customers (?:are|include|also)|customers kept|SaaS|venture|investors|founders?|startup|stock options|equity grant|having raised|(?:has |we )raised (?:an? )?\$\d)/i,
    because: 'words of young technology companies; virtual-care companies use them too',
    yes: ['Our customers are 70 hospitals', 'having raised $46M'],
    no: ['customer service skills'],
  },
];
