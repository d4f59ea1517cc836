import type { Rule } from '../../define-tag.js';

const TEXT = ['description'] as const;

/** What stands on the desk, whose it is, and what the room must have. */
export const EQUIPMENT_RULES: readonly Rule<string>[] = [
  {
    id: 'equipment/employer-ships-or-provides',
    value: 'employer_provides',
    in: TEXT,
    match:
      /\b(?:we|company|employer|organization|clinic|hospital|practice)(?:['’]ll| will)?(?: also)? (?:ship|send|mail|provid|supply|furnish|issu|equip|giv)(?:e|s|es|ies)?\b[^.\n]{0,50}\b(?:equipment|laptops?|computers?|monitors?|PC|workstation|hardware|screens?|headset)\b/i,
    unless:
      /\b(?:we issue nothing|checks?|cheques?|medical equipment|durable|DME|patients?|customers?|clients|reimburs\w+|not provide|no equipment)\b/i,
    because: 'the employer is the one who ships or provides',
    yes: [
      'We ship a laptop, two monitors and a headset',
      'we will provide all equipment',
      'The company provides computer equipment',
      'We supply the computer',
    ],
    no: ['We provide durable medical equipment', 'We send a check for equipment', 'We issue nothing; own PC'],
  },
  {
    id: 'equipment/is-provided',
    value: 'employer_provides',
    in: TEXT,
    match:
      /\b(?:equipment|laptops?|computers?|monitors?|PC|workstation|hardware)\b[^.\n]{0,40}\b(?:(?:is|are|will be) )?(?:provided|supplied|furnished|issued|shipped|(?:is|are) sent|(?:is|are) ours|(?:sent|shipped) to you|belongs? to (?:the|us)|included)\b/i,
    unless:
      /\b(?:not (?:be )?(?:provided|supplied|furnished|issued)|durable|DME|medical equipment|checks?|cheques?|services provided|your own (?:computer|PC|laptop)|patients?)\b/i,
    because: 'the things of work are said to be provided',
    yes: [
      'Equipment is provided',
      'Laptop and monitors provided',
      'Equipment is sent to you before day one.',
      'Computer equipment will be supplied',
      'Laptop, docking station and monitors are ours; desk, chair and quiet are yours.',
      'Equipment belongs to the hospital',
    ],
    no: ['Computer is not provided', 'durable medical equipment provided to patients'],
  },
  {
    id: 'equipment/company-laptop',
    value: 'employer_provides',
    in: TEXT,
    match:
      /\b(?:(?:company|employer|hospital|clinic|organization|practice)[- ](?:provided|supplied|issued|furnished|owned)|company) (?:laptops?|computers?|equipment|PC|workstation|hardware|monitors?)\b|\b(?:pick up|take) (?:your |the )?equipment\b|\byour equipment (?:home|ships|arrives)\b/i,
    unless: /\b(?:misuse|property|policy|not)\b/i,
    because: 'equipment of the company, or to be picked up there',
    yes: [
      'Company laptop provided.',
      'employer-provided computer',
      "You'll pick up equipment at the lab",
      'then take your equipment home',
    ],
    no: ['company policy', 'a medical equipment company'],
  },
  {
    id: 'equipment/own-computer',
    value: 'own_computer',
    in: TEXT,
    match:
      /\b(?:(?:your|their|his or her) own (?:\w+ ){0,3}(?:computers?|laptops?|PC|machine|equipment|hardware)|own (?:\w+ ){0,2}(?:computers?|laptops?|PC)\b|BYOD|bring your own device|must (?:have|own|supply|provide) (?:a |their |your |access to a )?(?:\w+ ){0,3}(?:computers?|laptops?|PC)\b|personal (?:computer|laptop) (?:is )?required|use of (?:your|a) personal computer)/i,
    unless: /\b(?:computer (?:skills|literate|literacy|knowledge|experience|proficiency))\b/i,
    because: 'the worker brings the computer',
    yes: [
      'Equipment: your own Windows 11 machine, 2 screens, wired connection',
      'own PC + VDI',
      'Must have a computer with two monitors',
      'You use your own Windows 11 computer over our virtual desktop',
      'BYOD',
    ],
    no: ['Must have computer skills', 'company computer'],
  },
  {
    id: 'equipment/wired-internet',
    value: 'wired_internet',
    in: TEXT,
    match:
      /\b(?:(?:hard[- ]?)?wired (?:internet|connection|ethernet|network|broadband|home internet|high[- ]speed)|ethernet (?:connection|cable|port)|internet (?:connection )?(?:must be |that is )?(?:hard[- ]?)?wired|by (?:cable|ethernet)|wired(?=[;.,]| and\b))/i,
    because: 'the connection must be by cable',
    yes: [
      'a wired connection of at least 50 Mbps',
      'Wired internet.',
      'hardwired ethernet',
      '50/10 Mbps min, wired;',
    ],
    no: ['wireless', 'hired'],
  },
  {
    id: 'equipment/fast-internet',
    value: 'high_speed_internet',
    in: TEXT,
    match:
      /\b(?:high[- ]?speed|broadband|reliable|stable|secure|fiber|fast)[- ](?:home )?(?:internet|wi-?fi|broadband)\b|\b\d{2,4}(?: ?\/ ?\d{1,4})? ?(?:mbps|megs?\b|mb\/s)|\b\d{2,4}\/\d{1,4} internet\b|\bbroadband (?:connection|internet|service)/i,
    because: 'asks for a connection of a speed or quality',
    yes: ['High-speed internet', 'at least 50 Mbps', '100/20 internet', 'reliable internet connection'],
    no: ['internet research', 'speedy'],
  },
  {
    id: 'equipment/private-workspace',
    value: 'private_workspace',
    in: TEXT,
    match:
      /\b(?:(?:private|quiet|dedicated|secure|separate|distraction[- ]free|lockable|HIPAA[- ]compliant|HIPAA[- ]secure)(?:,? (?:and |or )?(?:private|quiet|dedicated|secure|separate|distraction[- ]free|HIPAA[- ]compliant)){0,3},? (?:home )?(?:work ?(?:space|area|station)|office|room|home office|space|place to work)|a? ?door that (?:closes|shuts|locks))\b/i,
    unless: /\b(?:cubicles?|private office (?:on|in)|our offices?|patients?|meeting rooms?|browser)\b/i,
    because: 'the room at home must be private or quiet',
    yes: [
      'A private, HIPAA compliant workspace is required',
      'quiet workspace',
      'A door that shuts',
      'a dedicated home office',
      'private and secure work area',
      'A secure room and 100/20 internet are yours to supply',
    ],
    no: ['secure messaging', 'a private practice', 'private duty'],
  },
];
