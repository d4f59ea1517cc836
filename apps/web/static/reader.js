// What this browser keeps for its reader, without an account: the last visit, postings saved, employers hidden. It is
// sent to nobody, but for ids in addresses that the reader opens. Pages work without this file.

const VISIT_ENDS_AFTER_MS = 30 * 60_000;
const MOST_SAVED = 100;
const MOST_COMPARED = 4;

const cards = [...document.querySelectorAll('[data-posting]')];

/** Ids kept under a name; none where the browser keeps nothing, or something else wrote there. */
function kept(name) {
  try {
    const ids = JSON.parse(localStorage.getItem(`superbill.${name}`));
    return Array.isArray(ids) ? ids.map(String).filter((id) => /^\d+$/.test(id)) : [];
  } catch {
    return [];
  }
}

function keep(name, ids) {
  try {
    localStorage.setItem(`superbill.${name}`, JSON.stringify(ids));
  } catch {
    // A browser that keeps nothing is like one without scripts.
  }
}

const element = (name, properties) => Object.assign(document.createElement(name), properties);

const addressOf = (path, ids) => `${path}?${new URLSearchParams(ids.map((id) => ['id', id]))}`;

// Newer since the last visit. Two looks within half an hour are one visit.

function endOfLastVisit() {
  const now = Date.now();
  const [seen = 0, before = 0] = kept('visits').map(Number);
  const end = now - seen > VISIT_ENDS_AFTER_MS ? seen : before;
  keep('visits', [now, end]);
  return end;
}

function markNewer() {
  const end = endOfLastVisit();
  if (end === 0) return;
  for (const card of cards) {
    if (!(Date.parse(card.dataset.firstSeen) > end)) continue;
    const badge = element('span', { className: 'badge newer', textContent: 'New since your last visit' });
    const badges = card.querySelector('.badges');
    if (badges) badges.prepend(badge);
    else card.querySelector('h3').after(badge);
  }
}

// Saved postings

function offerSaving() {
  for (const card of cards) {
    const button = element('button', { type: 'button', className: 'save' });
    button.addEventListener('click', () => toggleSaved(card.dataset.posting));
    card.querySelector('.acts')?.prepend(button);
  }
}

function toggleSaved(id) {
  const saved = kept('saved');
  const others = saved.filter((other) => other !== id);
  // A list so long is in an address; the oldest goes first.
  keep('saved', saved.includes(id) ? others : [id, ...others].slice(0, MOST_SAVED));
  showSaved();
}

function showSaved() {
  const saved = kept('saved');
  for (const card of cards) {
    const button = card.querySelector('.save');
    if (!button) continue;
    button.textContent = saved.includes(card.dataset.posting) ? '★ Saved' : '☆ Save';
  }
  const nav = document.querySelector('.masthead nav');
  const link = nav.querySelector('.saved-link') ?? nav.appendChild(element('a', { className: 'saved-link' }));
  link.hidden = saved.length === 0;
  link.href = addressOf('/saved', saved);
  link.textContent = `Saved (${saved.length})`;
}

// Employers hidden: a link leaves one out of this search, and the browser of the next ones.

const chosenEmployers = (search) =>
  new URLSearchParams(search).getAll('employer').flatMap((ids) => ids.split(','));
const hiddenIn = (search) =>
  chosenEmployers(search)
    .filter((id) => /^-\d+$/.test(id))
    .map((id) => id.slice(1));

/** A link from one search to another hides, or shows again, what only one of the two hides. */
function rememberHidden(event) {
  const link = event.target.closest('a[href]');
  if (link?.origin !== location.origin || link.pathname !== '/') return;
  const before = hiddenIn(location.search);
  const after = hiddenIn(link.search);
  const rest = kept('hidden').filter((id) => !before.includes(id) && !after.includes(id));
  keep('hidden', [...rest, ...after]);
}

function hideEmployers() {
  const asked = chosenEmployers(location.search);
  const missing = kept('hidden').filter((id) => !asked.includes(id) && !asked.includes(`-${id}`));
  const inputs = missing.map((id) => element('input', { type: 'hidden', name: 'employer', value: `-${id}` }));
  document.querySelector('form.search').append(...inputs);
  const found = cards.filter(({ dataset }) => missing.includes(dataset.employer));
  const items = found.map((card) => card.closest('li'));
  if (items.length === 0) return;
  const words = `${items.length} ${items.length === 1 ? 'posting' : 'postings'} by employers you hid. `;
  const note = element('p', { className: 'note', textContent: words });
  const button = element('button', { type: 'button', textContent: 'Show them again' });
  for (const item of items) item.hidden = true;
  button.addEventListener('click', () => {
    const rest = kept('hidden').filter((id) => !missing.includes(id));
    keep('hidden', rest);
    for (const item of items) item.hidden = false;
    for (const gone of [note, ...inputs]) gone.remove();
  });
  note.append(button);
  document.querySelector('.results ol').before(note);
}

// Postings ticked to compare; those of several pages are saved first, and ticked there.

function countTicks(form) {
  const boxes = [...form.elements].filter(({ type }) => type === 'checkbox');
  const ticked = boxes.filter(({ checked }) => checked).length;
  for (const box of boxes) box.disabled = !box.checked && ticked >= MOST_COMPARED;
  form.classList.toggle('started', ticked > 0);
  form.querySelector('p').textContent = `${ticked} of ${MOST_COMPARED} postings ticked`;
  form.querySelector('button').disabled = ticked < 2;
}

const compare = document.querySelector('form.compare');

function show() {
  showSaved();
  if (compare) countTicks(compare);
}

if (location.pathname === '/saved' && !location.search && kept('saved').length > 0) {
  location.replace(addressOf('/saved', kept('saved')));
}
markNewer();
offerSaving();
if (location.pathname === '/') {
  hideEmployers();
  document.querySelector('main').addEventListener('click', rememberHidden);
}
document.addEventListener('change', ({ target }) => target.form === compare && show());
// Another tab, or the way back, may find other things kept and ticked.
addEventListener('storage', show);
addEventListener('pageshow', show);
show();
