import { expect, test } from '@jest/globals';
import { tagListing, toContract } from '#tagging';

// Plain ways of saying where the work is done, as small offices and forms do, and what only looks like them.

const tagsOf = (sentence: string) =>
  toContract(
    tagListing({
      title: 'Medical Coder',
      company: null,
      location: null,
      description: `About us. We code charts for patients.\n${sentence}\nBenefits include medical.`,
      extras: {},
    }),
  ).tags;

test.each([
  ['onsite', 'Shift: Evening, 3p-11:30p, on-site.'],
  ['onsite', 'Schedule: 40 hours, M-F, in person'],
  ['onsite', 'Part-time, in office'],
  ['onsite', 'Per diem, onsite'],
  ['onsite', 'Days, Monday to Friday 8-5, in the office'],
  ['onsite', 'Hours: 8:00 - 4:30 (on site)'],
  ['onsite', 'Mode of work: WFO'],
  ['onsite', 'Work mode - Office only'],
  ['onsite', 'Work from office'],
  ['onsite', 'Work setting: Office'],
  ['onsite', 'Job type: In office'],
  ['onsite', 'WORK SITE: Courthouse Annex, Room 204'],
  ['onsite', 'Duty station: Public Health Building, 2nd floor'],
  ['onsite', 'Place of assignment: Fire Department Headquarters'],
  ['onsite', 'Reporting location: Elm Street Clinic'],
  ['onsite', 'Work station: North Campus'],
  ['onsite', 'You must be able to get to our Akron office Monday through Friday.'],
  ['onsite', 'Someone who can drive to the hospital daily.'],
  ['onsite', 'Can you be in our Mesa office every day?'],
  ['onsite', 'The mail is here, so you come to us.'],
  ['onsite', 'Paper charts, which means you work here.'],
  ['onsite', "Our scanner isn't online, so this job is in the office."],
  ['onsite', 'Somebody must be here to open the mail.'],
  ['onsite', "We have a nice old house downtown and you'd be in it five days a week."],
  ['onsite', "You're here five days a week."],
  ['onsite', 'Office-based, with parking.'],
  ['onsite', 'This job is office-based.'],
  ['onsite', 'Full time, office based in Dover.'],
  ['onsite', 'Remote? Not this one.'],
  ['onsite', "Work from home? Sorry, we can't."],
  ['onsite', 'Is it remote? No.'],
  ['onsite', "Remote work? We don't do it."],
  ['onsite', "We don't do remote here."],
  ['onsite', "Working from home isn't something we offer."],
  ['onsite', 'Doctors, front desk and billing are all in the same building.'],
  ['onsite', 'The whole team sits on one floor.'],
  ['onsite', 'We all work under one roof.'],
  ['fully_remote', 'After that you can pick your seat: our office or your house.'],
  ['fully_remote', 'Choose our Dayton office or your own kitchen.'],
  ['fully_remote', 'Your pick: home or our downtown office.'],
  ['fully_remote', 'Decide between the office and home.'],
  ['fully_remote', 'We closed our office; everyone is at home.'],
  ['fully_remote', 'In 2021 we gave up the Dayton office and now everybody codes from home.'],
  ['fully_remote', 'We got rid of our office in 2020. Everyone works remotely.'],
  ['fully_remote', 'We sold the building, and the team went home.'],
  ['fully_remote', 'No commute. No cubicle.'],
  ['fully_remote', 'Skip the commute!'],
  ['fully_remote', 'Say goodbye to the commute.'],
  ['fully_remote', 'Zero commute, great screens.'],
  ['fully_remote', 'Your commute is ten steps.'],
  ['fully_remote', 'You will teach two sections. All classes are online.'],
  ['fully_remote', 'Adjunct: courses are delivered asynchronously.'],
  ['fully_remote', 'You teach online.'],
  [
    'hybrid',
    'Work is performed in the HIM office for the first year. After that remote work can be approved.',
  ],
  ['hybrid', 'You are on site for your first 12 months, then home.'],
  ['hybrid', 'In the office during the first year; thereafter from home.'],
  ['unclear', 'Full-time, onsite training for two weeks.'],
  ['unclear', 'Days, on-site parking.'],
  ['unclear', 'Codes office-based surgery and hospital-based clinics.'],
  ['unclear', 'New to working from home? No problem.'],
  ['unclear', 'Patients come to us from three states.'],
  ['unclear', 'Imaging and lab services in the same building.'],
  ['unclear', 'No commute reimbursement.'],
  ['unclear', 'We closed our Troy clinic and moved to Dayton.'],
  ['unclear', 'Our continuing education courses are online.'],
  ['unclear', 'Model: fee for service and office visits.'],
  ['unclear', 'Site-based pricing analysis.'],
  ['unclear', 'Choose our hospital or our clinics.'],
  ['unclear', 'Setting: office or home.'],
  ['unclear', 'PTO of two weeks for the first year. After that home health staff get three.'],
  ['unclear', 'The clinic is open daily, get to our office page for details.'],
  ['onsite', 'Working from home? No.'],
])('%s: %s', (remote, sentence) => {
  expect(tagsOf(sentence).remote).toBe(remote);
});

const STATES: [allowed: string[], excluded: string[], sentence: string][] = [
  [['AZ', 'NV', 'TX'], [], 'WHERE: from your home office in Arizona, Nevada or Texas'],
  [[], ['PR'], 'Not workable in PR or USVI'],
  [[], ['CA', 'NY'], 'The contract is not workable in CA or NY.'],
  [[], [], 'We are hiring AR Callers and Sr AR Callers.'],
  [[], [], 'Hiring AR Specialists'],
  [[], [], 'Now hiring MA and PA staff'],
  [[], [], 'We are recruiting AR & denial analysts.'],
  [[], [], 'We employ PA and NP providers.'],
  [[], [], 'After that remote work within North Dakota can be approved.'],
  [[], [], 'Telework in Ohio may be considered.'],
  [['OK', 'TX'], [], 'Hiring TX and OK residents only.'],
  [['OH'], [], 'Remote work is open to residents of Ohio.'],
  [['NC', 'SC'], [], 'Now hiring in NC and SC.'],
  [['OK', 'TX'], [], 'Hiring in TX and OK.'],
];

test.each(STATES)('allowed %j, excluded %j: %s', (allowed, excluded, sentence) => {
  const tags = tagsOf(sentence);
  expect([...(tags.remote_states_allowed ?? [])].toSorted()).toEqual(allowed);
  expect([...(tags.remote_states_excluded ?? [])].toSorted()).toEqual(excluded);
});
