/** First and last words that belong to no particular seat. */

export const OPENERS = [
  '{employer} is looking for {aTitle}.',
  'We have an opening for {aTitle} on our {department} team.',
  'Our {department} team is hiring {aTitle}.',
  'Under general supervision of the {department} manager, the {title} keeps this part of the revenue cycle moving.',
  'Come and work with us as {aTitle}.',
  'As {title} you join a small group inside {department} that knows its work and shares what it knows.',
  'We are adding one {title} this quarter.',
  'The {title} reports to {department}.',
];

/** For seats that have nothing to do with the revenue cycle. */
export const PLAIN_OPENERS = [
  '{employer} is looking for {aTitle}.',
  'We have an opening for {aTitle} on our {department} team.',
  'Our {department} team is hiring {aTitle}.',
];

/** An agency speaks of somebody else's seat. */
export const AGENCY_OPENERS = [
  'Our client, a five-hospital system, needs {aTitle} for a backlog that built up during a system change.',
  'A children’s hospital we have worked with for years asks for {aTitle} to cover a leave.',
  'Assignment: {title}. The client is a regional health system and keeps its contractors.',
  'One of our clients, a multi-specialty group, is looking for {aTitle}; the team lead interviews by video within the week.',
  'We are recruiting {aTitle} on behalf of a not-for-profit hospital. The name is disclosed in the first call.',
  'Our client is a teaching hospital that lost two people to retirement in one month, and needs {aTitle} soon.',
  'Direct client, quick start: {title} for a community hospital with a small and friendly department.',
];

export const CHECKS = [
  'Offers depend on a background check, drug screen and OIG/SAM exclusion check.',
  'Employment is contingent on a background check and verification of credentials.',
  'Finalists take a short skills test on the clock, about forty minutes.',
  'We use E-Verify.',
  'A flu vaccination or a declination on file is required each fall.',
  'References are called only after we have talked to you.',
];

export const EQUAL_OPPORTUNITY = [
  'We are an equal opportunity employer.',
  'EOE, including disability and veterans.',
  '{employer} considers all qualified applicants without regard to race, color, religion, sex, orientation, national origin, age, disability or veteran status.',
  'Equal Opportunity Employer. Reasonable accommodation is available on request.',
  'People of every background are welcome at {employer}, and protected by law besides.',
  'AA/EOE M/F/D/V',
];

export const HOW_TO_APPLY = [
  'Apply with a resume; a cover letter is optional and read.',
  'Applications are read as they come in, and the posting closes when the seat is filled.',
  'Questions before you apply? The recruiter named on the application page answers within two days.',
  'Internal candidates: please tell your manager before applying.',
  'Please list your credential number on the application.',
  'No agencies, please.',
];

/** Long texts that large employers paste under everything. */
export const STANDARD_TEXTS = [
  'Physical demands: sits most of the day; uses keyboard and screen continuously; lifts up to 10 pounds now and then; hearing and speech for telephone use. The statements above describe the general nature of the work and are not a complete list of duties.',
  'This description is not a contract and may change. Other duties may be assigned as the department requires.',
  'Notice under local hiring laws: in Los Angeles County, Chicago, New York City and Philadelphia a criminal record is weighed only after a conditional offer. We print this on every posting, wherever the work is done.',
  'California applicants will find our privacy notice on the career page. Applicants in Illinois and Maryland: we do not use software to judge interviews.',
];
