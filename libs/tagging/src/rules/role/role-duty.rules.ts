import type { Rule } from '../../define-tag.js';
import type { RoleSignal } from './role-choice.js';

const TEXT = ['description'] as const;

/** Duties, for postings without a telling title and for titles that the text corrects. */
export const ROLE_DUTY_RULES: readonly Rule<RoleSignal>[] = [
  {
    id: 'role/audits-others-codes',
    value: 'duty:auditor_or_cdi',
    in: TEXT,
    match:
      /\b(?:(?:you will be |be |responsible for )auditing (?:charts|records|coding)|reverse cod\w+|previously coded|audits? (?:the )?(?:work|coding|charts) of (?:other )?coders|(?:second|2nd)[- ]level review|review(?:s|ing)? (?:the )?work of coders|coding audits of|validat\w+ (?:the )?coding of)\b/i,
    because: 'reviews codes that others assigned',
    yes: ['You will be auditing charts and training staff', 'Reverse code previously coded medical bills'],
    no: ['Your charts will be audited monthly'],
  },
  {
    id: 'role/codes-and-bills',
    value: 'duty:coder_and_biller',
    in: TEXT,
    match:
      /\b(?:(?:both )?(?:the )?coding and (?:the )?billing of|billing and coding (?:of|duties|experience required)|codes? (?:each|all|every) encounters?\b[^.\n]{0,40}\b(?:charges|bills?|claims?)|give[s]? [^.\n]{0,40}(?:diagnos\w+|procedure)[^.\n]{0,40}\bcodes?\b|assign(?:s|ing)? [^.\n]{0,40}\bcodes?\b[^.\n]{0,60}\b(?:submit|bill|claims?)|code (?:diagnoses|procedures|from the note)[^.\n]{0,140}\b(?:billing|enter charges|submit|transmit))/i,
    because: 'both codes and bills are named as the own work',
    yes: [
      'Competent in both the coding and the billing of medical services',
      'Codes each encounter, enters all codes and charges',
    ],
    no: ['Submits claims and posts payments'],
  },
  {
    id: 'role/prepares-claims',
    value: 'duty:biller',
    in: TEXT,
    match:
      /\b(?:bills? (?:patients?|insur\w+|payers?|third|out|all|medicare|medicaid)|(?:submit|prepar|fil|send|transmit)(?:s|es|e|ing|ting)?\b[^.\n]{0,30}\bclaims?\b|claims? (?:submission|to third)|process(?:es|ing) claims to|enters? (?:all )?charges|charge entry|make up bills|run(?:s)? the [^.\n]{0,20}billing)/i,
    unless: /\b(?:appeals?|reject\w*|deni\w+|not prepare|will not be submitting)\b/i,
    because: 'prepares or sends claims and bills',
    yes: ['Bills patients and processes claims to third party payers', 'Submits claims daily'],
    no: ['Sends appeals for denied claims', 'Posts payments'],
  },
  {
    id: 'role/works-accounts',
    value: 'duty:revenue_cycle_other',
    in: TEXT,
    match:
      /\b(?:post(?:s|ing)?\b[^.\n]{0,40}\b(?:payments?|EOBs?|adjustments?)|payment posting|denials?|appeals?|(?:unpaid|underpaid|overdue|delinquent) (?:claims?|accounts?|balances?)|prior[- ]?authori[sz]ations?|pre-?authori[sz]\w+|verif(?:y|ies|ication) (?:of )?(?:insurance|benefits|eligibility)|collection (?:agency|work|calls)|past due|payment (?:plans?|arrangements?)|credit balances?|refunds?)\b/i,
    because: 'posts, follows up, collects, verifies or authorises',
    yes: ['Posts payments from EOBs', 'Obtains prior authorizations'],
    no: ['Assigns ICD-10 codes'],
  },
  {
    id: 'role/assigns-codes',
    value: 'duty:coder',
    in: TEXT,
    match:
      /\b(?:assign(?:s|ing)?\b[^.\n]{0,40}\b(?:ICD|CPT|HCPCS|DRG|codes?)|cod(?:es|ing) (?:charts|encounters|records|visits)|code assignment|abstract(?:s|ing)? (?:charts|records|codes))\b/i,
    because: 'assigns codes',
    yes: ['Assigns ICD-10-CM codes', 'coding charts'],
    no: ['Posts payments'],
  },
];
