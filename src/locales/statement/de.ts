/** German, with the polite "Sie". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Was der Chat speichert und warum',
  intro:
    'Der Chat erstellt diese Übersicht selbst, anhand der Einstellungen, die er auf dieser Website hat. Ändert sich eine Einstellung, so ändert sich auch dieser Text.',
  noChat:
    'Auf dieser Seite gibt es keinen Chat. Diese Übersicht beschreibt einen Chat mit den unten stehenden Einstellungen.',

  storedTitle: 'Was in Ihrem Browser gespeichert wird',
  storedNote:
    'Der Chat setzt keine Cookies. Er nutzt den Speicher Ihres Browsers, den nur Seiten dieser Website lesen können.',
  storedIfAgreed: 'Die Tabelle zeigt, was gespeichert würde, wenn Sie einwilligen würden.',
  columnName: 'Name',
  columnPurpose: 'Zweck',
  columnWritten: 'Wann gespeichert wird',
  columnKind: 'Kategorie',
  columnType: 'Datentyp',
  columnPlace: 'Speicherort',
  columnLifetime: 'Speicherdauer',
  columnSetBy: 'Gesetzt durch',
  columnValue: 'Aktueller Wert',
  placeLocal: 'Lokaler Speicher',
  placeSession: 'Sitzungsspeicher',
  placeDatabase: 'Datenbank im Browser (IndexedDB)',
  placeMemory: 'Arbeitsspeicher der Seite',
  placeOwn: 'Ein Speicher, den diese Website bereitstellt',
  typeTimestamp: 'Zeitpunkt',
  typeBoolean: 'Ja oder nein',
  typeText: 'Text',
  typeRecord: 'Datensatz',
  kindFunctional: 'Zustand des Chats',
  kindConversation: 'Ihre Unterhaltung',
  kindIdentification: 'Wiedererkennung',
  lifeRetention: 'Ab Ihrer letzten Nutzung des Chats: {duration}',
  lifeRetentionOrTab:
    'Ab Ihrer letzten Nutzung des Chats: {duration}. Längstens, bis Sie den Tab schließen.',
  lifeDay: 'Bis die Nachricht angekommen ist, höchstens jedoch: {duration}',
  lifeDayOrTab:
    'Bis die Nachricht angekommen ist, höchstens jedoch: {duration}. Längstens, bis Sie den Tab schließen.',
  lifeErased: 'Bis Sie oder Ihr Browser die Daten löschen',
  lifeTab: 'Bis Sie den Tab schließen',
  lifePage: 'Bis Sie die Seite verlassen',
  setByWidget: 'Der Chat',
  setByService: 'Der Chat-Dienst',

  retentionTitle: 'Wie lange die Daten gelten',
  retentionActivity:
    'Jede Frist beginnt mit Ihrer letzten Aktivität: wenn Sie eine Seite mit dem Chat laden, den Chat öffnen, schließen oder minimieren, die Einladung ausblenden, eine Nachricht senden oder bei geöffnetem Chat eine Nachricht erhalten. Die Frist: {duration}.',
  retentionMeaning:
    'Nach Ablauf der Frist wird das Gespeicherte ignoriert. Gelöscht wird es, sobald der Chat das nächste Mal darauf zugreift: wenn Sie eine Seite mit dem Chat laden oder zu einer solchen Seite zurückkehren. Kommen Sie nicht wieder, so bleibt es ungenutzt in Ihrem Browser, bis Sie dessen Daten löschen.',

  consentTitle: 'Wann etwas gespeichert wird',
  consentGranted:
    'Der Chat speichert diese Daten ab dem Moment, in dem Sie eine Seite mit dem Chat laden.',
  consentInteraction:
    'Der Chat speichert nichts, bis Sie ihn nutzen: bis Sie ihn öffnen oder schließen, seine Einladung ausblenden oder eine Nachricht senden. Vorher sieht er nur nach, ob von früher etwas gespeichert ist.',
  consentDenied:
    'Derzeit speichert der Chat nichts in Ihrem Browser und liest dort nichts, weil Sie nicht eingewilligt haben. Früher Gespeichertes wird gelöscht, ohne gelesen zu werden. Was Sie im Chat tun, wird nur im Arbeitsspeicher der Seite gehalten.',
  consentDeniedService:
    'Wenn Sie trotzdem eine Nachricht senden, speichert der Chatdienst seine eigenen Einträge im Sitzungsspeicher, bis Sie den Tab schließen.',

  hostsTitle: 'Zu wem eine Verbindung aufgebaut wird und wann',
  hostsCode: 'Der Programmcode des Chats wird geladen von: {hosts}',
  hostsNobody:
    'Mit dem Chat ist kein Dienst verbunden: Es wird zu niemandem eine Verbindung aufgebaut.',
  hostsBrowser:
    'Die Unterhaltung bleibt in Ihrem Browser: Es wird zu niemandem eine Verbindung aufgebaut.',
  hostsServer: 'Die Unterhaltung läuft über diesen Server: {hosts}',
  hostsService:
    'Die Unterhaltung läuft über Sunshine Conversations, einen Dienst von Zendesk. Zu diesen Servern wird eine Verbindung aufgebaut: {hosts}',
  hostsOwn: 'Die Unterhaltung läuft über einen Dienst, den diese Website selbst angebunden hat.',
  whenOpen: 'Das geschieht, wenn Sie den Chat öffnen.',
  whenAuto:
    'Das geschieht, wenn Sie den Chat öffnen. Haben Sie bereits eine Unterhaltung, so geschieht es kurz nach dem Laden einer Seite.',
  whenLoad: 'Das geschieht, wenn Sie eine Seite mit dem Chat laden.',
  whenActed: 'Es geschieht nie, bevor Sie den Chat selbst genutzt haben.',
  whenSent:
    'Solange Sie nicht in die Speicherung eingewilligt haben, geschieht es nur, wenn Sie eine Nachricht senden oder den Chat starten.',
  hostsMedia:
    'Bilder in Nachrichten werden von dort geladen, wo der Chat-Dienst oder Ihr Gegenüber sie aufbewahrt, sobald Sie sie sehen.',

  sentTitle: 'Was gesendet wird',
  sentIntro:
    'Mit Ihrer ersten Nachricht und erneut bei Änderungen sendet der Chat die folgenden Angaben. Vorher wird nichts gesendet.',
  sentMessages: 'was Sie schreiben',
  sentTyping: 'dass Sie gerade schreiben und bis wohin Sie gelesen haben',
  sentUuid: 'die Zufallsnummer Ihres Besuchs (widget_uuid)',
  sentPage:
    'Titel und Adresse der Seite sowie die Adresse der Seite davor; von den Parametern in einer Adresse nur diese: {names}',
  sentNoParameters: 'keine',
  sentOnline: 'der Zeitpunkt, zu dem Ihr Besuch begonnen hat',
  sentLocale: 'die Sprache des Chats',
  sentOpenedBy: 'wie der Chat geöffnet wurde: durch Sie, von selbst oder durch diese Website',
  sentMetadata: 'Angaben, die diese Website der Unterhaltung hinzufügt: {names}',
  sentProfile:
    'Ihr Name und Ihre E-Mail-Adresse, sofern Sie oder diese Website sie angegeben haben',
  sentIdentity: 'wer Sie auf dieser Website sind, wenn Sie angemeldet sind',
  sentFiles: 'Dateien, die Sie zum Senden auswählen',
  sentLocation:
    'Ihr Standort, jedoch nur, nachdem Sie die Schaltfläche dafür betätigt haben und Ihr Browser Sie gefragt hat',
  sentNothingElse:
    'Weiteres sendet der Chat nicht. Er untersucht Ihr Gerät nicht. Wie bei jeder Verbindung im Internet sieht der Computer auf der anderen Seite Ihre IP-Adresse.',
  sentByService:
    'Sobald der Chat-Dienst läuft, sendet er auch selbst Daten: die Nummer, die er Ihrem Browser gegeben hat, Titel und Adresse der Seite, die Adresse der Seite davor, Ihre Sprache sowie Name und Version Ihres Browsers.',

  legalTitle: 'Auf welcher Rechtsgrundlage',
  legalController:
    '{controller} entscheidet, wofür der Chat verwendet wird, und ist dafür verantwortlich.',
  legalProvider: '{provider} stellt den Chat bereit. Auftraggeber: {controller}.',
  legalInterest:
    '{controller} hat ein berechtigtes Interesse daran, den Chat anzubieten und funktionsfähig zu halten (Art. 6 Abs. 1 Buchst. f der Datenschutz-Grundverordnung, DSGVO).',
  legalContract:
    'Die Beantwortung Ihrer Fragen ist erforderlich, um einen Vertrag mit Ihnen vorzubereiten oder zu erfüllen, sofern es einen solchen gibt (Art. 6 Abs. 1 Buchst. b).',
  legalStorage:
    'Was gespeichert werden muss, damit der von Ihnen gewünschte Chat funktioniert, darf ohne Ihre Einwilligung gespeichert werden. Soweit das Gesetz es verlangt, wird alles Übrige nur mit Ihrer Einwilligung gespeichert, die Sie jederzeit widerrufen können.',
  controllerUnknown: 'Der Betreiber dieser Website',
  providerUnknown: 'Der Anbieter des Chats',
  privacyLink: 'Datenschutzerklärung',

  nowTitle: 'Was jetzt in diesem Browser gespeichert ist',
  nowNothing: 'In diesem Browser ist derzeit nichts vom Chat gespeichert.',
  nowNotRead: 'Dies wurde nicht abgefragt, weil Sie nicht eingewilligt haben.',
  nowUndeclared:
    'Diese Daten wurden nicht von dieser Version des Chats gespeichert und werden mit den anderen gelöscht: {names}',
  lookAgain: 'Erneut nachsehen',
  download: 'Meine Chat-Daten herunterladen',
  erase: 'Meine Chat-Daten löschen',
  eraseQuestion:
    'Möchten Sie alles löschen, was der Chat in diesem Browser gespeichert hat? Eine im Chat geöffnete Unterhaltung wird beendet.',
  eraseConfirm: 'Löschen',
  eraseCancel: 'Behalten',
  erasing: 'Wird gelöscht …',
  erased: 'Ihre Chat-Daten wurden aus diesem Browser gelöscht.',
  eraseFailed:
    'Folgendes konnte nicht gelöscht werden: {names}. Bitte schließen Sie die anderen Tabs mit dieser Website und versuchen Sie es erneut.',
  eraseElsewhere:
    'Die von Ihnen gesendeten Nachrichten werden dadurch nicht gelöscht. Dafür zuständig: {controller}.',
  notAdvice:
    'Diese Übersicht ist keine Rechtsberatung. Sie beschreibt, was der Chat tut. Ob das ausreicht, hat der Betreiber dieser Website zu beurteilen.',

  loadedPurpose:
    'Merkt sich, wann Ihr Besuch begonnen hat. Die Zeit, nach der sich der Chat von selbst öffnet, zählt ab dann, über alle Seiten hinweg.',
  loadedWritten: 'Auf der ersten Seite eines Besuchs. Spätere Seiten ändern den Wert nicht.',
  autoOpenedPurpose:
    'Merkt sich, dass sich der Chat von selbst geöffnet hat, damit dies nur einmal je Besuch geschieht.',
  autoOpenedWritten: 'Wenn sich der Chat von selbst öffnet.',
  openedPurpose:
    'Merkt sich, dass Sie den Chat geöffnet haben, damit er auf der nächsten Seite geöffnet ist.',
  openedWritten: 'Wenn Sie den Chat öffnen (true) oder schließen (false).',
  closedPurpose:
    'Merkt sich, dass Sie den Chat geschlossen haben, damit er geschlossen bleibt und sich nicht von selbst öffnet.',
  closedWritten: 'Wenn Sie den Chat schließen (true) oder öffnen (false).',
  foldedPurpose:
    'Merkt sich, dass Sie den Chat minimiert haben, damit er auf der nächsten Seite minimiert ist.',
  foldedWritten: 'Wenn Sie den Chat minimieren (true) oder wiederherstellen (false).',
  dismissedPurpose:
    'Merkt sich, dass Sie die Einladung neben der Chat-Schaltfläche ausgeblendet haben, damit sie nicht wieder erscheint.',
  dismissedWritten: 'Wenn Sie die Einladung ausblenden.',
  uuidPurpose:
    'Eine Zufallsnummer, die Besucher unterscheidet, ohne zu verraten, wer sie sind. Sie wird mit Ihrer ersten Nachricht gesendet, damit Ihre Nachrichten zusammenbleiben.',
  uuidWritten: 'Auf der ersten Seite eines Besuchs.',
  welcomePurpose: 'Merkt sich, ob die Begrüßungsnachricht zu Ihrer Unterhaltung gehört.',
  welcomeWritten:
    'Wenn sich der Chat von selbst öffnet (true) oder wenn Sie ihn vorher öffnen (false).',
  expiresPurpose:
    'Gibt an, bis wann alles oben Genannte gilt. Danach wird es ignoriert und gelöscht.',
  expiresWritten: 'Jedes Mal, wenn Sie den Chat nutzen oder eine Seite mit dem Chat laden.',
  draftPurpose:
    'Bewahrt auf, was Sie geschrieben und nicht gesendet haben, damit es auf der nächsten Seite noch da ist.',
  draftWritten: 'Während Sie schreiben. Wird gelöscht, wenn Sie den Text senden oder entfernen.',
  transcriptPurpose:
    'Bewahrt Ihre neuesten Nachrichten und die Kennung ihrer Unterhaltung auf, damit die nächste Seite sie ohne Wartezeit anzeigt.',
  transcriptWritten: 'Wenn Nachrichten gesendet oder empfangen werden.',
  outboxPurpose:
    'Bewahrt eine von Ihnen gesendete Nachricht auf, bis sie angekommen ist, damit sie nicht verloren geht.',
  outboxWritten:
    'Wenn Sie eine Nachricht senden. Wird gelöscht, wenn die Nachricht angekommen ist.',
  localPurpose:
    'Bewahrt die Unterhaltung selbst auf, mit ihren Dateien und Ihrem Namen, weil diese Website dafür keinen Chat-Dienst nutzt.',
  localWritten: 'Wenn Nachrichten gesendet oder empfangen werden.',
  clientIdPurpose: 'Eine Nummer, an der der Chat-Dienst diesen Browser erkennt.',
  clientIdWritten: 'Wenn der Chat-Dienst startet.',
  appUserIdPurpose: 'Eine Nummer, mit der der Chat-Dienst Ihre Unterhaltung wiederfindet.',
  appUserIdWritten: 'Wenn Ihre Unterhaltung beginnt.',
  sessionTokenPurpose: 'Weist gegenüber dem Chat-Dienst nach, dass die Unterhaltung Ihre ist.',
  sessionTokenWritten: 'Wenn Ihre Unterhaltung beginnt, es sei denn, Sie sind angemeldet.',
} satisfies StatementStrings;
