import { expect, test } from '@jest/globals';
import { readableText } from '#text';

/** Postings as boards really send them, one shape each: what a person would read. */
const SHAPES: [shape: string, given: string, read: string][] = [
  [
    'lists in lists, also where the inner one stands beside its item',
    '<ul><li>Codes<ul><li>CPT<ol><li>E/M</li></ol></li></ul></li></ul><ul><li>Bills</li><ul><li>UB-04</li></ul><li>Posts</li></ul>',
    '- Codes\n- CPT\n- E/M\n\n- Bills\n- UB-04\n- Posts',
  ],
  [
    'items that hold paragraphs, breaks or bullets of their own',
    '<ul><li><p>CPC</p></li><li>Two years<br><br></li><li>• CCS</li><li>– RHIT</li></ul>',
    '- CPC\n- Two years\n- CCS\n- RHIT',
  ],
  [
    'bold headings before lists',
    '<b>Requirements:</b><ul><li>CPC</li></ul><b>Benefits</b><ul><li>401k</li></ul>',
    'Requirements:\n\n- CPC\n\nBenefits\n\n- 401k',
  ],
  [
    'bold headings that run into their text',
    '<div><strong>Duties</strong>Codes charts.<strong>Pay</strong>$25</div>',
    'Duties\nCodes charts. Pay\n$25',
  ],
  ['a bold beginning of a word', '<p><b>e</b>ClinicalWorks</p>', 'eClinicalWorks'],
  [
    'bold words in a sentence',
    '<p>We need a <b>CPC</b> or <b>CCS</b>, no other.</p>',
    'We need a CPC or CCS, no other.',
  ],
  [
    'sentences in elements without a gap',
    '<span>We hire.</span><span>You code.</span>',
    'We hire. You code.',
  ],
  [
    'a table of facts, its cells typed as paragraphs',
    '<table><tr><td><p><b>Pay</b></p></td><td><p>$25</p><p>per hour</p></td></tr><tr><td>Shift</td><td><div>Day<br>M-F</div></td></tr></table>',
    'Pay | $25 per hour\nShift | Day M-F',
  ],
  [
    'a table that only lays out the page',
    '<table><tr><td><h2>Coder</h2><p>We hire.</p><ul><li>CPC</li></ul></td></tr></table>',
    'Coder\n\nWe hire.\n\n- CPC',
  ],
  [
    'nothing but breaks and hard spaces',
    '<br><br>Title: Biller<br>Dept:&nbsp;CBO<br/><br/>&nbsp;&nbsp;SUMMARY<br>Bills &amp; codes.<br><br><br>-72x bill type<br>&nbsp;',
    'Title: Biller\nDept: CBO\n\nSUMMARY\nBills & codes.\n\n-72x bill type',
  ],
  [
    'divs and spans with empty lines between',
    '<div><span><b>About us</b></span></div><div><span>We bill.</span></div><div><br></div><div>Next</div>',
    'About us\nWe bill.\n\nNext',
  ],
  [
    'HTML that was escaped for JSON',
    '&lt;p&gt;&lt;strong&gt;Requirements&lt;/strong&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;CPC &amp;amp; CCS&lt;/li&gt;&lt;/ul&gt;',
    'Requirements\n\n- CPC & CCS',
  ],
  ['HTML in the wrapping of XML', '<![CDATA[<p>Coder</p><p>CPC</p>]]>', 'Coder\n\nCPC'],
  [
    "Word's markup, with bullets and numbers as text",
    '<head><!--[if gte mso 9]><xml><w:View>no</w:View></xml><![endif]--><style>table.MsoNormalTable{}</style></head><p class=MsoNormal><b>Duties<o:p></o:p></b></p>' +
      '<p class=MsoListParagraphCxSpFirst><![if !supportLists]><span>·<span>&nbsp;&nbsp; </span></span><![endif]>Codes charts</p>' +
      '<p class=MsoListParagraphCxSpMiddle><span>o<span>&nbsp; </span></span>Bills</p><p class=MsoListParagraphCxSpLast><span>3.</span> Posts</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>Apply</p>',
    'Duties\n\n- Codes charts\n- Bills\n- Posts\n\nApply',
  ],
  [
    'bullets typed by hand, one a line',
    '<p>Duties</p><p>• Codes<br>·&nbsp; Bills</p><p>– CPC<br>* CCS</p>',
    'Duties\n\n• Codes\n· Bills\n\n– CPC\n* CCS',
  ],
  [
    'bullets typed by hand within a paragraph',
    '<p>Duties: • Codes charts • Bills claims • Posts payments</p>',
    'Duties:\n• Codes charts\n• Bills claims\n• Posts payments',
  ],
  ['a dot that only parts two words', '<p>Remote • Full time</p>', 'Remote • Full time'],
  [
    'capitals throughout',
    '<p>BUSY OFFICE NEEDS BILLER. $18 TO $21 AN HOUR.</p>',
    'BUSY OFFICE NEEDS BILLER. $18 TO $21 AN HOUR.',
  ],
  [
    'Spanish parts',
    '<p>Cl&iacute;nica del Sol</p><p>&iquest;Habla espa&ntilde;ol? Facturaci&oacute;n m&eacute;dica.</p>',
    'Clínica del Sol\n\n¿Habla español? Facturación médica.',
  ],
  [
    'markdown within HTML',
    '<p>#### Requirements</p><p>**CPC** or **CCS** required</p>',
    'Requirements\n\nCPC or CCS required',
  ],
  [
    'terms and their text',
    '<dl><dt>Pay</dt><dd>$20</dd><dt>Shift</dt><dd>Day</dd></dl>',
    'Pay\n$20\nShift\nDay',
  ],
  [
    'sections that fold, and buttons',
    '<details><summary>Benefits</summary>Dental</details><button>Apply</button><label>Name</label>',
    'Benefits\n\nDental\n\nApply\nName',
  ],
  [
    'old character codes and broken entities',
    '<p>&#149; Codes &#146;s&nbsp&amp more &bogus;</p>',
    '• Codes ’s & more &bogus;',
  ],
];

test.each(SHAPES)('%s', (_, given, read) => {
  expect(readableText(given)).toBe(read);
});

test.each(SHAPES)('what was read once is read the same again: %s', (_, given) => {
  const read = readableText(given);
  expect(readableText(read)).toBe(read);
});

test('plain text with markdown, entities and bullets stays as it is, so that offsets count in what was given', () => {
  const plain = '#### Requirements\n\n* **CPC** &amp; CCS\n• Codes • Bills • Posts  \n\n\n\tDay&nbsp;shift';
  expect(readableText(plain)).toBe(plain);
});

test('a table of many cells, each full of elements, is read in reasonable time', () => {
  const cell = `<td>${'<p>'.repeat(30)}x${'</p>'.repeat(30)}</td>`;
  const started = performance.now();
  readableText(`<table>${`<tr>${cell.repeat(10)}</tr>`.repeat(60)}</table>`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
