// The page around a report while somebody works on its template: shows each new version at the same place, and what
// is wrong with the line in which it stands.
'use strict';

const byId = (id) => document.getElementById(id);
const element = (name, className, text) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};

// The new version loads behind the old one, so that the page never turns white and keeps its place.
function showReport(version) {
  const place = byId('rapport');
  const old = place.querySelector('iframe:not(.komt)');
  for (const late of place.querySelectorAll('iframe.komt')) late.remove();
  const frame = element('iframe', 'komt');
  frame.title = 'Het rapport';
  frame.src = `/rapport?versie=${version}`;
  frame.addEventListener('load', () => {
    if (!frame.isConnected) return;
    if (old) frame.contentWindow.scrollTo(0, old.contentWindow.scrollY);
    frame.classList.remove('komt');
    if (old) old.remove();
    byId('leeg').hidden = true;
    document.documentElement.dataset.versie = version;
  });
  place.append(frame);
}

function quotedLine(message) {
  const line = element('pre');
  const characters = Array.from(message.bron);
  const from = Math.max(message.kolom - 1, 0);
  const until = message.kolom === 0 ? characters.length : from + Math.max(message.lengte, 1);
  line.append(element('span', 'nummer', `${message.regel} | `), characters.slice(0, from).join(''));
  line.append(element('mark', '', characters.slice(from, until).join('') || ' '));
  line.append(characters.slice(until).join(''));
  return line;
}

function article(message) {
  const made = element('article', message.ernst === 'fout' ? 'fout' : '');
  made.append(element('p', 'wat', `${message.tekst}.`));
  const where = element('p', 'waar', message.bestand);
  if (message.regel > 0) where.append(`, regel ${message.regel}`);
  where.append(` · ${message.ernst} `);
  const page = element('a', '', message.code);
  page.href = `/uitleg/${message.code}`;
  page.target = '_blank';
  where.append(page);
  made.append(where);
  if (message.bron) made.append(quotedLine(message));
  if (message.hulp) made.append(element('p', 'hulp', `Wat u kunt doen: ${message.hulp}.`));
  return made;
}

function showMessages(messages) {
  const place = byId('meldingen');
  const faults = messages.filter((each) => each.ernst === 'fout');
  const others = messages.filter((each) => each.ernst !== 'fout');
  place.replaceChildren(...faults.map(article));
  if (others.length > 0) {
    const more = element('details');
    more.append(element('summary', '', others.length === 1 ? '1 opmerking' : `${others.length} opmerkingen`));
    more.append(...others.map(article));
    place.append(more);
  }
  place.hidden = messages.length === 0;
}

let shown = 0;
function show(state) {
  const faulty = state.fouten > 0;
  byId('naam').textContent = state.sjabloon;
  document.title = `${faulty ? 'Fout: ' : ''}${state.sjabloon} – Verantwoord`;
  const time = new Date().toLocaleTimeString('nl-NL');
  let text = faulty
    ? `${state.fouten === 1 ? 'Er is 1 fout' : `Er zijn ${state.fouten} fouten`}. Hieronder staat het laatste rapport zonder fouten.`
    : `Bijgewerkt om ${time}, in ${state.milliseconden} ms.`;
  if (faulty && !state.pagina) text = text.replace('Hieronder staat het laatste rapport zonder fouten.', '').trim();
  if (state.cijfers_veranderd) text += ' De gegevens van het centrum zijn veranderd: begin opnieuw om ze mee te nemen.';
  byId('stand').textContent = text;
  byId('stand').className = faulty ? 'fout' : '';
  byId('rapport').className = faulty ? 'oud' : '';
  byId('pdf').hidden = !state.pagina;
  showMessages(state.meldingen);
  if (!faulty || shown === 0) if (state.pagina) showReport(state.versie);
  shown = state.versie;
}

const events = new EventSource('/gebeurtenissen');
events.addEventListener('message', (event) => show(JSON.parse(event.data)));
events.addEventListener('error', () => {
  byId('stand').textContent = 'De verbinding is weg: het programma is gestopt.';
  byId('stand').className = 'fout';
});
