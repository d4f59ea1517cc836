/** What boards write around the text of a listing; nobody's vacancy is told by it. */
const AT_ITS_BEGINNING =
  /^\s*(?:about the job|(?:full )?job description|posted (?:on )?[\w ]{1,20}(?:ago|yesterday|today)|easy apply|apply now|save(?: this)? job|sign in to apply|job details|description|overview)[:.]?\s*(?=\n|[A-Z])/i;
const AT_ITS_END =
  /\s*(?:\.{3}|…|\[?(?:show|read|see) (?:more|less)(?: show less)?\]?|report (?:this )?job|apply now(?: to be considered)?\.?|easily apply|continue reading|view full (?:job )?(?:description|posting)|click (?:here )?to apply\.?)\s*$/i;
const MOST = 6;

/** The text alone, for comparing; its offsets are no longer those that evidence counts in. */
export function withoutChrome(text: string): string {
  let rest = text.replace(/&amp;?/g, '&');
  for (let round = 0; round < MOST; round += 1) {
    const less = rest.replace(AT_ITS_BEGINNING, '').replace(AT_ITS_END, '');
    if (less === rest) break;
    rest = less;
  }
  return rest;
}
