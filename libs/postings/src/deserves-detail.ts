import type { Listing } from '#domain';

/**
 * Words of the trade's titles, from the shared list of roles and title variants (read 2026-11-22) and the desks around
 * billing and coding. Wide on purpose: a needless request costs a second, a vacancy passed over is lost.
 */
const TRADE_WORDS = new RegExp(
  [
    String.raw`cod(?:er|ers|ing)\b|coder|bill(?:er|ers|ing|s)?\b|claims?\b|charg(?:e|es|ing)\b|chargemaster|cdm\b|denials?\b|appeals?\b|grievance`,
    String.raw`revenue|rev\.?[ -]cycle|rcm\b|reimburs|remittance|refunds?\b|credit balance|cash\b|post(?:er|ing)\b|payments?\b|lockbox`,
    String.raw`collect(?:or|ors|ion|ions)\b|recover(?:y|ies)\b|bad debt|self[ -]?pay|a\/?r\b|a\.r\.|(?:patient|hospital|physician|medical) accounts?|accounts? (?:rep|receivable|resolution|follow|specialist|analyst)|account reimbursement|follow[ -]?up`,
    String.raw`insurance|payer|payor|medicare|medicaid|benefits? (?:verif|coord|invest)|verif(?:y|ier|ication)|eligibility|authori[sz]|auths?\b|pre-?cert|referral|purchased.referred|pfs\b`,
    String.raw`patient (?:access|account|financ|service|bill|balance|payment)|financial (?:counsel|clear|rep|serv|assist|advoc|navig|case)|business office|medical office|front[ -]office`,
    String.raw`him\b|hims?\b|health information|medical records?|med(?:ical)? rec|abstract|registrar|cdi\b|cdis\b|clinical doc|documentation|chart`,
    String.raw`audit|complian|risk adjust|hcc\b|radv|hedis|drg\b|validat|utili[sz]ation review|clinical review|oasis|payment integrity|contract (?:model|analyst|manage)|fee schedule|underpay|pric(?:er|ing)\b|cost report|edi\b|enrol?lment|credential|overpay|early[ -]out|price estimat|clearinghouse|ncci|resolute|fraud`,
    String.raw`(?:era|eob|cds|mbc)\b|second[ -]level review|provider educat|physician (?:query|educat)|release of information`,
    String.raw`\b(?:cpc|ccs|cca|cpb|crc|cpma|coc|cic|cdeo|rhi[at]|icd|cpt|hcpcs|ub-?04)\b`,
    // A title that names no work at all has to be read.
    String.raw`^\W*(?:specialist|representative|clerk|associate|technician|analyst|coordinator|assistant|trainee|apprentice|supervisor|manager|director|team lead)?(?: ?[ivx\d]+)?\W*$`,
  ]
    .map((words) => (words.startsWith('^') ? words : String.raw`\b(?:${words})`))
    .join('|'),
  'i',
);

/**
 * Could this vacancy be ours, going by its title alone? Decides whether its own page is asked for; what it is,
 * the tags say once the text is there. A title that is missing has to be read.
 */
export const deservesDetail = ({ title }: Pick<Listing, 'title'>): boolean =>
  title === '' || TRADE_WORDS.test(title);
