/** "CPC-A hires become production coders": whom the worker meets. */
const OF_LEARNERS =
  /^['’]?s? (?:hires|students|trainees|grads|learners|newcomers|cohorts?|classes|pupils|mentees|apprentices)\b(?![^.;]{0,30}\b(?:welcome|apply|accepted|considered|encouraged))/i;

/** "We have another opening, which asks for a CPC"; "unlike other openings" speaks of this one. */
const OF_ANOTHER_OPENING =
  /(?<!\b(?:unlike|than|like|as (?:in|with|for)|from) (?:(?:our|the|most|all|any|many) )?)\b(?:another|other|separate|different|sister|second|additional) (?:[a-z-]+ ){0,2}?(?:openings?|positions?|roles?|jobs?|postings?|requisitions?|reqs?|vacanc(?:y|ies)|seats?|listings?)\b(?![^.]{0,60}\bthis (?:one|role|position|job|opening)\b)/i;

/** "Candidates with CPC and without CRC are looked at if they earn it": it is the other one that is asked for. */
const LET_IN_WITH =
  /\b(?:candidates?|applicants?|coders?|those|people|persons|anyone|somebody|someone|holders?)\b[^.;]{0,20}\b(?:with|hold(?:s|ing)?|have|has|having|of)\b[^.;]{0,15}$/i;
const ON_CONDITION =
  /^[^.;]{0,60}\b(?:considered|looked at|accepted|welcomed?|eligible|may (?:also )?apply|can (?:also )?apply|taken|hired)\b[^.;]{0,30}\b(?:if|provided|as long as|on condition|once|when|but must|and must)\b[^.;]{0,30}\b(?:earn|obtain|get|attain|gain|achieve|pass|add|acquire)(?:s|ed|ing)? (?:it|this|that|(?:an?|the|their|our) [A-Z]{3,5}\b)/;

/** Does the statement name the credential without asking it of who applies here? */
export const isNamedNotAsked = (before: string, after: string): boolean =>
  OF_LEARNERS.test(after) ||
  OF_ANOTHER_OPENING.test(before) ||
  (LET_IN_WITH.test(before) && ON_CONDITION.test(after));
