const NAME =
  /\b(?:staffing|recruit(?:ing|ment|ers?)|talent|personnel|placements?|headhunt\w*|temps|workforce|employment agency|search (?:group|partners|firm|associates)|executive search|resourcing|manpower|robert half|randstad|adecco|kelly services|aerotek|teksystems|insight global|apex systems|kforce|judge group|beacon hill|addison group|aston carter|actalent|allegis|lhh|ledgent|aya healthcare|amn healthcare|jobot|cybercoders|jobgether|lensa|hirequest|express employment|spherion|cross country|medix|pridestaff|snelling|creative financial|vaco|mondo|akkodis|collabera|us tech solutions|mindlance|artech)\b/i;
/** One client, spoken of as the one who hires. "Our clients" in the plural are those of any billing company. */
const TEXT =
  /\b(?:on behalf of (?:our|my|a|the) clients?\b|(?:our|my) client(?:,| is\b| has\b| needs\b| seeks\b| in\b| located\b|'s (?:team|office|facility))|(?:for|with|by|at) (?:our|my|one of our) (?:\w+ ){0,3}clients?\b(?=,| in\b| located\b| who\b| is\b)|one of our clients\b|our client\b[^.\n]{0,40}\b(?:is|are) (?:hiring|seeking|looking)|(?:we are|is) a (?:\w+ ){0,3}(?:staffing|recruit\w+) (?:agency|firm|company))/i;

/** Does somebody else hire through this listing's name? Known only where name or text say so. */
export const isAgency = (company: string | null | undefined, body: string): boolean =>
  NAME.test(company ?? '') || TEXT.test(body.slice(0, 4_000));
