import { systemRule, type SystemRow } from './system-row.js';

/** Records and practice management. Names that are also plain words only count in their spelling or beside a word. */
const RECORDS: readonly SystemRow[] = [
  {
    id: 'epic',
    name: 'Epic',
    match: /\b(?:EpicCare|Epic|EPIC)\b/,
    unless:
      /\bepic[- ](?:games|adventures?|journeys?|careers?|opportunit\w+|cultures?|perks|fun|life|growth|battles?|stor(?:y|ies)|teams?|places?|wins?|times?|summers?|benefits|views?|people|proportions?|scale)\b|\b(?:agile|scrum|jira|user stor(?:y|ies)|sprints?|backlog)\b/i,
    yes: ['Epic HB', 'experience in EPIC', 'Epic and Solventum 360', 'EpicCare', 'an Epic certification'],
    no: [
      'an epic adventure',
      'Epic adventures await',
      'Epic Games',
      'Epic and stories in the sprint backlog',
    ],
  },
  {
    id: 'epic-billing-module',
    name: 'Epic',
    match:
      /\bResolute (?:HB|PB|(?:hospital |professional )?billing|module)\b|\bGrand Central (?:ADT|registration|module)\b|\bPrelude (?:registration|module)\b/i,
    yes: ['Resolute PB', 'Resolute Hospital Billing', 'Prelude registration'],
    no: ['a resolute professional', 'near Grand Central Terminal'],
  },
  {
    id: 'oracle-health',
    name: 'Oracle Health (Cerner)',
    match: /\b(?:Cerner|Oracle Health|PowerChart|RevElate|Soarian)\b/i,
    yes: ['Cerner Millennium', 'Oracle Health (Cerner)', 'PowerChart'],
    no: ['Oracle Recruiting', 'corner office'],
  },
  {
    id: 'meditech',
    name: 'MEDITECH',
    match: /\bmeditech\b/i,
    yes: ['Meditech Expanse', 'MEDITECH'],
    no: ['medical technology'],
  },
  {
    id: 'veradigm',
    name: 'Veradigm (Allscripts)',
    match: /\b(?:Allscripts|Veradigm|TouchWorks|Altera Digital)\b/i,
    yes: ['Allscripts PM', 'Veradigm'],
    no: ['all scripts are refilled'],
  },
  {
    id: 'athenahealth',
    name: 'athenahealth',
    match:
      /\bathena(?:health|one|net|collector|IDX|practice|flow|coder)\b|\bGE Centricity\b|\bCentricity (?:PM|EMR|EHR|Practice|Business)/i,
    yes: ['athenaOne', 'athenahealth EMR', 'GE Centricity'],
    no: ['Athena Papadakis', 'Customer centricity is our value'],
  },
  {
    id: 'athena-short',
    name: 'athenahealth',
    match:
      /\b(?:with|in|using|on|use|know|knows|of|is|are|Epic,|and|or) Athena\b(?! [A-Z])|\bAthena (?:EHR|EMR|PM|software|experience|practice|system|billing)\b/,
    yes: ['experience with Athena', 'Athena EMR', 'eCW or Athena'],
    no: ['report to Athena Papadakis', 'with Athena Lopez'],
  },
  {
    id: 'eclinicalworks',
    name: 'eClinicalWorks',
    match: /\be ?-?Clinical ?-?Works?\b|\beCW\b/i,
    yes: ['eClinicalWorks', 'eCW', 'ECW experience'],
    no: ['clinical work'],
  },
  {
    id: 'nextgen',
    name: 'NextGen',
    match:
      /\bNext[Gg]en\b(?! (?:technolog\w+|leaders?|talent|professionals?|solutions?|workforce|sequencing|AI|platforms?|care)\b)/,
    yes: ['NextGen PM', 'NextGen, Epic', 'Nextgen'],
    no: ['next-gen billing', 'NextGen leaders'],
  },
  {
    id: 'tebra',
    name: 'Tebra (Kareo)',
    match: /\b(?:Tebra|Kareo|PatientPop)\b/i,
    yes: ['Kareo'],
    no: ['zebra'],
  },
  {
    id: 'advancedmd',
    name: 'AdvancedMD',
    match: /\bAdvancedMD\b/i,
    yes: ['AdvancedMD'],
    no: ['advanced MD'],
  },
  {
    id: 'modmed',
    name: 'ModMed',
    match: /\b(?:ModMed|Modernizing Medicine|gGastro)\b/i,
    yes: ['ModMed EMA', 'Modernizing Medicine'],
    no: ['modern medicine'],
  },
  {
    id: 'greenway',
    name: 'Greenway (Intergy)',
    match: /\b(?:Greenway (?:Health|Intergy|Prime ?Suite|EHR|PM)|Intergy|Prime ?Suite|SuccessEHS)\b/i,
    yes: ['Greenway Intergy', 'PrimeSuite'],
    no: ['along the Greenway'],
  },
  {
    id: 'practice-fusion',
    name: 'Practice Fusion',
    match: /\bPractice ?Fusion\b/i,
    yes: ['Practice Fusion'],
    no: ['fusion practice'],
  },
  {
    id: 'drchrono',
    name: 'DrChrono',
    match: /\bDr\.? ?Chrono\b/i,
    yes: ['DrChrono'],
    no: ['Dr. Chronister'],
  },
  {
    id: 'carecloud',
    name: 'CareCloud',
    match: /\b(?:CareCloud|talkEHR)\b/i,
    yes: ['CareCloud'],
    no: ['cloud care'],
  },
  {
    id: 'collaboratemd',
    name: 'CollaborateMD',
    match: /\bCollaborateMD\b/i,
    yes: ['CollaborateMD'],
    no: ['CMD'],
  },
  {
    id: 'office-ally',
    name: 'Office Ally',
    match: /\bOffice ?Ally\b|\bPractice Mate\b/i,
    yes: ['Office Ally', 'Practice Mate'],
    no: ['an ally in the office'],
  },
  {
    id: 'emds',
    name: 'eMDs (Aprima)',
    match: /\be-?MDs\b|\b[Aa]prima\b/,
    yes: ['eMDs', 'Aprima'],
    no: ['the MDs'],
  },
  { id: 'nextech', name: 'Nextech', match: /\bNextech\b/i, yes: ['Nextech'], no: ['next tech'] },
  { id: 'curemd', name: 'CureMD', match: /\bCureMD\b/i, yes: ['CureMD'], no: ['cure'] },
  {
    id: 'cpsi',
    name: 'TruBridge (CPSI)',
    match: /\bCPSI\b|\bEvident (?:EHR|Thrive)\b/,
    yes: ['CPSI', 'Evident Thrive'],
    no: ['evident skills'],
  },
  { id: 'medhost', name: 'MEDHOST', match: /\bmedhost\b/i, yes: ['MEDHOST'], no: ['host'] },
  {
    id: 'experity',
    name: 'Experity',
    match: /\b(?:Experity|DocuTAP)\b/i,
    yes: ['Experity'],
    no: ['expertise'],
  },
  {
    id: 'vista',
    name: 'VistA (CPRS)',
    match: /\bVistA\b|\bCPRS\b/,
    yes: ['VistA', 'VISTA/CPRS'],
    no: ['Vista Clinic', 'CPR certified'],
  },
  {
    id: 'mhs-genesis',
    name: 'MHS GENESIS',
    match: /\bMHS GENESIS\b/i,
    yes: ['MHS GENESIS'],
    no: ['Genesis'],
  },
  { id: 'rpms', name: 'RPMS', match: /\bRPMS\b/, yes: ['RPMS/EHR'], no: ['RPM billing'] },
];

export const SYSTEMS_RECORDS_RULES = RECORDS.map(systemRule);
