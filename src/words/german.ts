import { countForm, type Forms } from './count-form.ts';
import type { Words } from './words.ts';

const count = (number: number, forms: Forms) => countForm('de', number, forms);
const appliesTo = (products: string) => `Gilt für: ${products}`;
const BROWSE = 'Nach Symptom suchen';
const NOT_DOCUMENTED = 'Hier nicht dokumentiert';
const PROBLEMS: Forms = { one: 'Problem', other: 'Probleme' };

export const lang: Words['lang'] = 'de';
export const locale: Words['locale'] = 'de-DE';

export const frame: Words['frame'] = {
  site: 'Fehlersuche',
  skip: 'Zum Inhalt springen',
  links: 'Website',
  paste: 'Fehler einfügen',
  browse: BROWSE,
  privacy:
    'Was Sie einfügen, wird in Ihrem Browser verglichen. Es wird weder gesendet noch gespeichert.',
  notice: 'Hinweis',
  breadcrumb: 'Brotkrümelnavigation',
};

export const home: Words['home'] = {
  title: 'Fehler einfügen, dokumentierte Lösung finden',
  label: 'Fehlermeldung, wie die Konsole sie ausgibt, oder einige Wörter daraus',
  placeholder: 'Get-Example : Die ganze Meldung, wie sie ausgegeben wurde …',
  hint: 'Bleibt in diesem Browser. Strg + Eingabe führt zur Antwort.',
  clear: 'Leeren',
  find: 'Lösung finden',
  noScript:
    'Um einen eingefügten Fehler zu finden, ist JavaScript nötig. Es ist ausgeschaltet oder konnte nicht geladen werden. Alles andere funktioniert auch ohne: Suchen Sie nach Symptom, oder wählen Sie unten aus allen Problemen.',
  browse: `Keine Meldung zur Hand? ${BROWSE}`,
  all: (problems) => {
    if (problems === 0) return 'Noch ist kein Problem dokumentiert';
    return problems === 1
      ? 'Das dokumentierte Problem'
      : `Alle ${problems} dokumentierten Probleme`;
  },
  from: 'Aus <a></a>',
  otherDocuments: 'Weitere Dokumente',
};

export const issue: Words['issue'] = {
  message: 'Die Meldung',
  alsoSeenAs: 'Auch in dieser Form',
  wordings: (others) =>
    others === 1
      ? 'Ein anderer Wortlaut derselben Meldung'
      : `${others} andere Wortlaute derselben Meldung`,
  meaning: 'Was es bedeutet',
  fix: 'Lösung',
  workaround: 'Problemumgehung',
  anotherFix: 'Eine weitere Lösung',
  anotherWorkaround: 'Eine weitere Problemumgehung',
  noFix: 'Das Dokument nennt keine Lösung für dieses Problem.',
  guideMe: 'Schritt für Schritt durch die Prüfungen',
  more: 'Weitere Informationen',
  appliesTo,
};

export const check: Words['check'] = {
  fixed: 'Gut: Das Problem ist behoben',
  collect: 'Geben Sie weiter, was Sie wissen',
  tell: (contact) => `Diese Angaben sind hilfreich für: ${contact}`,
  collectMessage: 'Die ganze Meldung, wie die Konsole sie ausgibt, mit Uhrzeit und Zeitzone.',
  collectChecks: 'Welche Prüfungen Sie ausgeführt haben und was dabei herauskam: <a></a>.',
  collectAccount:
    'Bei welchem Konto und auf welchem Computer der Fehler auftritt und ob andere ihn auch haben.',
  documented: 'Die Meldung, wie sie dokumentiert ist',
  pasteNext: 'Funktioniert etwas anderes nicht? <a>Fügen Sie die nächste Meldung ein</a>.',
  source: 'Im Dokument',
};

export const question: Words['question'] = {
  wholeTree: 'Den ganzen Baum ansehen',
  noneFits:
    'Keines der dokumentierten Probleme passt zu Ihrer Beschreibung. Vielleicht ist das Problem neu, oder die Meldung sagt mehr als die Beschreibung.',
  pasteMessage:
    '<a>Fügen Sie die Meldung ein</a>, und zwar vollständig: Auf den Wortlaut kommt es mehr an, als es scheint.',
  lookThrough: '<a>Sehen Sie alle dokumentierten Probleme durch</a>.',
  ask: 'Wenden Sie sich an den Support für dieses Produkt. Nennen Sie die ganze Meldung, was Sie unmittelbar davor getan haben, und die Uhrzeit mit Zeitzone.',
};

export const map: Words['map'] = {
  title: 'Der ganze Baum',
  checksOf: (problem) => `Prüfungen: ${problem}`,
  ofChecks:
    'Die Prüfungen zu diesem Problem, von der ersten an abwärts. Jeder Kasten führt zu seiner Seite.',
  ofQuestions:
    'Die Fragen, die zu einem Problem führen, und die Antworten darauf. Jeder Kasten führt zu seiner Seite.',
  sameAsOutline: 'Dasselbe gibt es <a>als Gliederung</a>, mit allen Wegen zurück.',
  picture: (title) => `Bild: ${title}`,
  outline: 'Als Gliederung',
  zoom: 'Zoom',
  zoomOut: 'Verkleinern',
  zoomIn: 'Vergrößern',
  fit: 'Einpassen',
  level: 'Zoomstufe',
  checks: (number) => count(number, { one: 'Prüfung', other: 'Prüfungen' }),
  problems: (number) => count(number, PROBLEMS),
  elsewhere: (problems) => `${count(problems, PROBLEMS)} an anderer Stelle`,
  whatToDo: 'Was zu tun ist',
  ofTheirOwn: (title) => ` aus „${title}“, auf einer eigenen Karte`,
};

export const guide: Words['guide'] = {
  appliesTo,
  gone: 'Nicht mehr in diesem Dokument',
  noLonger: (since) => `Gilt seit dem ${since} nicht mehr.`,
};

export const document: Words['document'] = {
  messageAbove: 'Die Meldung oben.',
  table: 'Tabelle',
  footnotes: 'Fußnoten',
  backTo: (reference) => `Zurück zu Verweis ${reference}`,
  notices: {
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
  },
};

export const lists: Words['lists'] = {
  problems: 'Alle dokumentierten Probleme',
  documents: 'Weitere Dokumente',
  pages: 'Seiten der Liste',
  before: (first) => `Zurück: ab „${first}“`,
  after: (first) => `Weiter: ab „${first}“`,
};

export const missing: Words['missing'] = {
  title: 'Seite nicht gefunden',
  text: 'Unter dieser Adresse gibt es nichts. Vielleicht wurde sie beim Kopieren abgeschnitten.',
  paste: 'Den Fehler einfügen',
  all: 'Alle dokumentierten Probleme ansehen',
};

export const offline: Words['offline'] = {
  title: 'Keine Verbindung',
  text: 'Diese Seite ist auf diesem Gerät nicht gespeichert: Sie wurde noch nie mit Verbindung geöffnet. Die Adresse bleibt; laden Sie sie neu, sobald Sie wieder verbunden sind.',
  kept: 'Was gespeichert ist, funktioniert wie immer: <a>Fehler einfügen oder aus allen Problemen wählen</a>.',
};

export const update: Words['update'] = {
  text: 'Von diesen Seiten gibt es eine neuere Fassung.',
  reload: 'Neu laden',
};

export const moved: Words['moved'] = {
  title: 'Diese Seite ist umgezogen',
  now: 'Sie finden sie jetzt hier: <a></a>.',
};

export const retired: Words['retired'] = {
  since: 'Das gilt seit dem <a></a> nicht mehr.',
  paste: '<a>Fügen Sie den Fehler ein</a>, den Sie jetzt haben.',
};

export const ticketForm: Words['ticketForm'] = {
  open: 'Für ein Ticket kopieren',
  notes: 'Was Sie gesehen oder getan haben (freiwillig)',
  redact: 'E-Mail-Adressen, Namen, Hosts und Schlüssel entfernen',
  as: 'Als',
  text: 'Text',
  preview: 'Das Ticket zum Durchsehen und Ändern; es bleibt in diesem Browser',
  copy: 'Kopieren',
};

export const machines: Words['machines'] = {
  section: 'Problembehandlung',
  search: (site) => `Die dokumentierte Lösung eines Fehlers finden: ${site}`,
  problems: 'Probleme',
  moreProblems: 'Weitere Probleme',
  part: (part, of) => `Teil ${part} von ${of}`,
  data: (index, schema) =>
    `Dokumentierte Probleme, jedes mit seinen Fehlermeldungen, Ursachen und Lösungen. Dasselbe als Daten: [issues.json](${index}), beschrieben durch [das Schema](${schema}). Was hier nicht aufgeführt ist, ist nicht dokumentiert.`,
};

export const tree: Words['tree'] = {
  lang: 'de',
  yes: 'Ja',
  no: 'Nein',
  didThisWork: 'Hat das geholfen?',
  didItSucceed: 'War das erfolgreich?',
  whichIsIt: 'Was trifft zu?',
  whichFits: 'Welcher passt?',
  waysToFix: (number) => `Es gibt ${number} Lösungswege`,
  noneOfThese: 'Nichts davon',
  noneOrNoMessage: 'Nichts davon oder keine Meldung',
  notSure: 'Ich bin nicht sicher',
  somethingElse: 'Etwas anderes',
  goThrough: 'Die Prüfungen durchgehen',
  fixed: 'Behoben',
  noStepLeft: 'Es gibt keinen weiteren dokumentierten Schritt',
  contact: (who) => `Kontakt: ${who}`,
  followSteps: 'Führen Sie diese Schritte aus',
  followStepsThenTry: 'Führen Sie diese Schritte aus, und versuchen Sie es dann erneut',
  nothingYet: 'Hier ist noch nichts dokumentiert',
  whatToDo: 'Was Sie jetzt tun können',
  notDocumented: NOT_DOCUMENTED,
  whatGoesWrong: 'Was funktioniert nicht?',
  whatDoesItSay: 'Was steht in der Meldung?',
  whichReporter: 'Welcher Befehl oder welches Programm hat den Fehler gemeldet?',
  whereIsIt: 'Wo tritt das Problem auf?',
  whatIsItAbout: 'Worum geht es?',
  betweenWhich: 'Zwischen welchen dieser Titel steht das Problem im Alphabet?',
  problems: (number) =>
    count(number, { one: 'dokumentiertes Problem', other: 'dokumentierte Probleme' }),
};

export const copying: Words['copying'] = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  pressKeys: 'Strg+C drücken',
  copyLink: 'Link kopieren',
  linkToIssue: '\u00a0(dieses Problem)',
  linkToStep: (number) => `\u00a0(Schritt ${number})`,
  fromAddressBar: 'Bitte aus der Adressleiste kopieren',
};

export const trail: Words['trail'] = {
  soFar: 'Ihre bisherigen Antworten',
  astray: 'Die Antworten in diesem Link führen zu einer anderen Prüfung oder gelten nicht mehr.',
  goTo: (check) => `Weiter zu: ${check}`,
};

export const verdict: Words['verdict'] = {
  cut: 'Der eingefügte Text ist sehr lang: Nur Anfang und Ende wurden gelesen.',
  several: (errors) => `${errors} dokumentierte Fehler`,
  severalFound: (errors, titles) => `${errors} dokumentierte Fehler gefunden: ${titles}.`,
  inOrder: 'In der Reihenfolge, in der Sie sie ansehen sollten.',
  oneOf: 'Beim nächsten kommen mehrere infrage; mehr von der Meldung kann das entscheiden:',
  fit: (problems) => `${problems} dokumentierte Probleme passen zu Ihrer Eingabe.`,
  couldBe: 'Es kann eines von diesen sein',
  sayMore: 'Mehr von der Meldung kann das entscheiden.',
  found: (title) => `Dokumentiert: ${title}.`,
  documented: 'Das ist dokumentiert',
  none: NOT_DOCUMENTED,
  noneFound:
    'Keine der dokumentierten Meldungen stimmt mit dieser überein. Prüfen Sie, ob die ganze Meldung eingefügt wurde, oder suchen Sie nach dem, was nicht funktioniert:',
  browse: BROWSE,
  closest: 'Ähnlichste dokumentierte Probleme – wahrscheinlich nicht Ihres',
  alsoSays: (words) => `Diese Meldung enthält außerdem: ${words}`,
  elsewhere: 'Passt ebenfalls zur Meldung, ist aber für etwas anderes dokumentiert',
  documentedFor: (products) => `Dokumentiert für: ${products}`,
  open: 'Lösung öffnen',
  ownValues: 'Dieselbe Meldung mit Ihren eigenen Werten.',
  wordForWord: 'Wort für Wort.',
  nearly: 'Fast dieselbe Meldung.',
  part: 'Ein Teil dieser Meldung.',
  why: 'Warum diese Antwort',
  asDocumented: 'Dokumentiert',
  asPasted: 'Eingefügt',
  marks: 'Markierungen',
  slot: 'Ihre eigenen Werte',
  missing: 'nicht im eingefügten Text',
  extra: 'nicht im Dokument',
};

export const paste: Words['paste'] = {
  lost: 'Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut, oder suchen Sie unten nach Symptom.',
};

export const gap: Words['gap'] = {
  report: 'Fehlende Dokumentation melden',
  withMessage: ' mit meiner Meldung, ohne E-Mail-Adressen, Namen, Hosts und Schlüssel',
  title: 'Ein Fehler ist nicht dokumentiert',
  titleOf: (message) => `Nicht dokumentiert: ${message}`,
  text: 'Dieser Fehler wurde gesucht und ist nicht dokumentiert:',
  itsMessage: '(die Meldung)',
  askedAt: (page) => `Gesucht auf ${page}`,
};

export const ticket: Words['ticket'] = {
  commands: 'Befehle:',
};

export const found: Words['found'] = {
  didYouMean: 'Meinten Sie eine dieser Seiten?',
};

export const answer: Words['answer'] = {
  changed: 'Diese Antwort hat sich geändert, seit der Link kopiert wurde.',
  dated: (day) => `Das Dokument nennt den ${day} als Datum.`,
  goneStep: (step, steps) =>
    `Der Link führt zu Schritt ${step}, den es nicht mehr gibt: Die Lösung hat jetzt ${count(steps, { one: 'Schritt', other: 'Schritte' })}.`,
};

export const errorLink: Words['errorLink'] = {
  empty: 'Der Link, der hierher führte, enthält keinen Fehler. Fügen Sie ihn unten ein.',
  unfilled:
    'Der Link, der hierher führte, wurde nicht ausgefüllt: Statt des Fehlers nennt er ein Feld des Ticketsystems. Fügen Sie den Fehler unten ein, und geben Sie dem Bescheid, der den Link angelegt hat.',
  cut: 'Der Fehler in diesem Link ist sehr lang: Nur der Anfang wurde übernommen.',
  broken: 'Ein Teil des Links ist beschädigt: Er steht unten, wie er ankam.',
  product: 'Der Link nennt ein Produkt, dessen Dokumente zuerst kommen, wenn mehrere passen:',
  forget: (product) => `${product} nicht bevorzugen`,
};

export const values: Words['values'] = {
  filled:
    'Ausgefüllt mit den Werten aus Ihrer Meldung. Sie bleiben auf dieser Seite: In keinem Link stehen sie.',
  fillable: 'Die Meldung hat eigene Werte, die hier eingesetzt werden können:',
  documented: (value) => `Im Dokument: ${value}`,
  instead: ' statt ',
  left: (places) =>
    places === 1
      ? 'Eine Stelle bleibt wie dokumentiert: Der Wert kann dort nicht sicher eingesetzt werden.'
      : `${places} Stellen bleiben wie dokumentiert: Der Wert kann dort nicht sicher eingesetzt werden.`,
  undo: 'Wie dokumentiert anzeigen',
  fill: 'Einsetzen',
};
