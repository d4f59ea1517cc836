import type { Rule } from '../../define-tag.js';
import type { RoleSignal } from './role-choice.js';

const TEXT = ['description'] as const;
/** What one knows or has done elsewhere is no duty. */
const KNOWN =
  /\b(?:experience|knowledge|understanding|familiar\w*|background in|not prepare|will not be submitting|no (?:billing|coding)|by (?:our|a|the|an) (?:[\w-]+ )?(?:vendor|billing company|clearing ?house)|vendor does)\b/i;

/** Duties, for postings without a telling title and for titles that the text corrects. */
export const ROLE_DUTY_RULES: readonly Rule<RoleSignal>[] = [
  {
    id: 'role/audits-others-codes',
    value: 'duty:auditor_or_cdi',
    in: TEXT,
    match:
      /\b(?:(?:you will be |be |responsible for )auditing (?:charts|records|coding)|reverse cod\w+|previously coded|audits? (?:the )?(?:work|coding|charts) of (?:other )?coders|(?:perform|conduct|complet|lead|do|handl|provid)(?:s|es|e|ing|ed)? (?:[\w-]+ ){0,3}(?:(?:second|2nd)[- ]level reviews?|(?:coding|coder|DRG|charge|documentation) audits)|review(?:s|ing)? (?:the )?work of coders|coding audits of|validat\w+ (?:the )?coding of|verif(?:y|ies|ying) that (?:[\w/]+ ){0,3}coding match\w*|(?:issues?|writes?|sends?) audit (?:letters|reports))\b/i,
    unless:
      /\b(?:respond\w*|participat\w*|your (?:charts|work|coding)|prepar\w+ for|cooperat\w+|pass|external|subject to)\b/i,
    because: 'reviews codes that others assigned',
    yes: [
      'You will be auditing charts and training staff',
      'Reverse code previously coded medical bills',
      'Performs second-level reviews of inpatient accounts',
      'verify that CPT/HCPCS/DRG coding matches the records',
    ],
    no: ['Your charts will be audited monthly', 'respond to second-level review notes within two days'],
  },
  {
    id: 'role/reviews-and-reports',
    value: 'duty:reviews',
    in: TEXT,
    match:
      /\b(?:(?:chart|coding|documentation|record|claims?) (?:reviews?|audits?)|present(?:s|ing)? (?:the )?findings|audit (?:reports?|work|engagements?))\b/i,
    because: 'what a consultant does who reviews',
    yes: ["You'll lead chart reviews and present findings to CFOs"],
    no: ['Codes charts for our clients'],
  },
  {
    id: 'role/codes-and-bills',
    value: 'duty:coder_and_biller',
    in: TEXT,
    match:
      /\b(?:(?:both )?(?:the )?coding and (?:the )?billing of|billing and coding (?:of|duties|experience required)|codes? (?:each|all|every) encounters?\b[^.\n]{0,40}\b(?:charges|bills?|claims?)|give[s]? [^.\n]{0,40}(?:diagnos\w+|procedure)[^.\n]{0,40}\bcodes?\b|assign(?:s|ing)? (?:(?!condition|status|reason|denial|adjustment)[^.\n]){0,40}\bcodes?\b[^.\n]{0,60}\b(?:submit|bill|claims?)|code (?:diagnoses|procedures|from the note)[^.\n]{0,140}\b(?:billing|enter charges|submit|transmit)|half (?:is )?coding\b[^.\n]{0,80}\bhalf (?:is )?(?:billing|claims)|half (?:is )?billing\b[^.\n]{0,80}\bhalf (?:is )?coding|cod(?:e|es|ing) and (?:then )?(?:bill|submit|send)(?:s|ing)?\b|cod(?:e|es|ing) (?:from|the|your|all|each|every|and)\b[^.\n]{0,50}[,;] (?:and )?(?:then )?(?:bill|submit|file|drop|send)s? |codes? [^.\n]{0,40}\band submits? [^.\n]{0,20}claims)/i,
    unless: /\b(?:experience (?:in|with)|certificat\w+|program|school|students?)\b/i,
    because: 'both codes and bills are named as the own work',
    yes: [
      'Competent in both the coding and the billing of medical services',
      'Codes each encounter, enters all codes and charges',
      "You code from the doctor's exam, bill vision and medical plans",
      'Fertility billing is half coding (retrievals, transfers) and half claims',
    ],
    no: ['Submits claims and posts payments', 'experience in coding and billing of services'],
  },
  {
    id: 'role/prepares-claims',
    value: 'duty:biller',
    in: TEXT,
    match:
      /(?<!\b(?:no|not|never|without|than) )\b(?:bills? (?:patients?|insur\w+|payers?|first|third|out|all|medicare|medicaid|for (?:our|the|all|(?:[\w-]+ ){0,2}(?:days?|services|visits|stays?|care|procedures|tests|supplies|sessions))|encounters|claims)|(?:submit|prepar|fil|send|transmit|creat|build|generat|produc|drop|key|releas|batch|scrub)(?:s|es|e|ing|ting|ted)?\b(?! (?:for|with) (?:payment|review))(?:(?!appeal|reject|deni|correct|experience|(?<!(?:and|or|&) )secondary claim| again)[^.\n]){0,45}\bclaims?\b|claims? (?:submission|preparation|creation|generation|to third|out (?:in|the door|daily|every|within))|process(?:es|ing) claims to|(?:enter|key|post)s? (?:all )?charges|charge entry|make up bills|run(?:s)? the [^.\n]{0,20}billing|consolidated billing|triple check|month(?:ly|-end) billing|(?:electronic|daily|paper|secondary|primary|third-party) billing\b)/i,
    unless: KNOWN,
    because: 'prepares or sends claims and bills',
    yes: [
      'Bills patients and processes claims to third party payers',
      'Submits claims daily',
      'Build and submit claims for small practices',
      'Create claims from CentralReach',
      'drop claim',
    ],
    no: [
      'Sends appeals for denied claims',
      'Posts payments',
      'Experience filing claims',
      'You will not be submitting claims',
      'No claim creation, our vendor does it',
    ],
  },
  {
    id: 'role/others-bill',
    value: 'others_bill',
    in: TEXT,
    match:
      /\b(?:ask|sent|send|rout\w+|forward\w*|escalat\w+|hand\w*|refer\w*|notif\w+|pass\w*|alert\w*|tell)\b[^.\n]{0,45}\b(?:our|the|a) (?:billers?|billing (?:team|company|vendor|office|service))\b/i,
    because: 'the one who bills is somebody else',
    yes: ['update insurance and ask our biller to rebill', 'coding-edit corrections sent to the biller'],
    no: ['You are our biller', 'Join the billing team'],
  },
  {
    id: 'role/works-accounts',
    value: 'duty:revenue_cycle_other',
    in: TEXT,
    match:
      /\b(?:post(?:s|ing)?\b[^.\n]{0,40}\b(?:payments?|EOBs?|adjustments?)|payment posting|denials?|appeals?|(?:unpaid|underpaid|overdue|delinquent) (?:claims?|accounts?|balances?)|denied|underpa\w+|follow(?:s|ing)?[- ]?up|EOBs?|explanations? of benefits|aging|claim status|prior[- ]?authori[sz]ations?|pre-?authori[sz]\w+|verif(?:y|ies|ication) (?:of )?(?:insurance|benefits|eligibility)|collection (?:agency|work|calls)|past due|payment (?:plans?|arrangements?)|credit balances?|refunds?)\b/i,
    because: 'posts, follows up, collects, verifies or authorises',
    yes: ['Posts payments from EOBs', 'Obtains prior authorizations'],
    no: ['Assigns ICD-10 codes'],
  },
  {
    id: 'role/assigns-codes',
    value: 'duty:coder',
    in: TEXT,
    match:
      /\b(?:assign(?:s|ing)?\b[^.\n]{0,40}\b(?:ICD|CPT|HCPCS|DRG|codes?)|cod(?:es|ing) (?:charts|encounters|records|visits)|code (?:what|from|the|all|every)\b|code assignment|abstract(?:s|ing)? (?:charts|records|codes))\b/i,
    because: 'assigns codes',
    yes: ['Assigns ICD-10-CM codes', 'coding charts', 'code what the record supports'],
    no: ['Posts payments'],
  },
];
