/** Dutch, with the polite "u". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Wat de chat opslaat, en waarom',
  intro:
    'De chat maakt dit overzicht zelf, op basis van de instellingen op deze website. Verandert een instelling, dan verandert deze tekst mee.',
  noChat:
    'Op deze pagina is geen chat. Dit overzicht beschrijft een chat met de onderstaande instellingen.',

  storedTitle: 'Wat er in uw browser wordt opgeslagen',
  storedNote:
    'De chat plaatst geen cookies. De chat gebruikt de opslag van uw browser, die alleen door pagina’s van deze website kan worden gelezen.',
  storedIfAgreed: 'De tabel laat zien wat er zou worden opgeslagen als u daarvoor toestemming gaf.',
  columnName: 'Naam',
  columnPurpose: 'Doel',
  columnWritten: 'Wanneer opgeslagen',
  columnKind: 'Categorie',
  columnType: 'Soort gegeven',
  columnPlace: 'Waar',
  columnLifetime: 'Hoe lang',
  columnSetBy: 'Geplaatst door',
  columnValue: 'Huidige waarde',
  placeLocal: 'Lokale opslag',
  placeSession: 'Sessieopslag',
  placeDatabase: 'Database in de browser (IndexedDB)',
  placeMemory: 'Geheugen van de pagina',
  placeOwn: 'Opslag die deze website zelf verzorgt',
  typeTimestamp: 'Tijdstip',
  typeBoolean: 'Ja of nee',
  typeText: 'Tekst',
  typeRecord: 'Samengesteld gegeven',
  kindFunctional: 'Toestand van de chat',
  kindConversation: 'Uw gesprek',
  kindIdentification: 'Herkenning',
  lifeRetention: 'Na uw laatste gebruik van de chat: {duration}',
  lifeRetentionOrTab:
    'Na uw laatste gebruik van de chat: {duration}. Uiterlijk tot u het tabblad sluit.',
  lifeDay: 'Tot het bericht is aangekomen, maar niet langer dan: {duration}',
  lifeDayOrTab:
    'Tot het bericht is aangekomen, maar niet langer dan: {duration}. Uiterlijk tot u het tabblad sluit.',
  lifeErased: 'Tot u of uw browser het verwijdert',
  lifeTab: 'Tot u het tabblad sluit',
  lifePage: 'Tot u de pagina verlaat',
  setByWidget: 'De chat',
  setByService: 'De chatdienst',

  retentionTitle: 'Hoe lang het geldt',
  retentionActivity:
    'Elke bewaartermijn telt vanaf uw laatste activiteit: wanneer u een pagina met de chat laadt, de chat opent, sluit of verkleint, de uitnodiging wegklikt, een bericht verstuurt, of een bericht ontvangt terwijl de chat open is. De bewaartermijn: {duration}.',
  retentionMeaning:
    'Is de termijn voorbij, dan wordt wat is opgeslagen vanaf dat moment genegeerd. Het wordt verwijderd zodra de chat er weer naar kijkt: wanneer u een pagina met de chat laadt of daarnaar terugkeert. Komt u nooit terug, dan blijft het ongebruikt in uw browser staan, tot u de gegevens van uw browser wist.',

  consentTitle: 'Wanneer er iets wordt opgeslagen',
  consentGranted:
    'De chat slaat deze gegevens op vanaf het moment dat u een pagina met de chat laadt.',
  consentInteraction:
    'De chat slaat niets op totdat u de chat gebruikt: totdat u de chat opent of sluit, de uitnodiging wegklikt of een bericht verstuurt. Daarvoor kijkt de chat alleen of er nog iets van eerder is opgeslagen.',
  consentDenied:
    'Op dit moment slaat de chat niets op in uw browser en leest de chat daar niets, omdat u daarvoor geen toestemming hebt gegeven. Wat eerder was opgeslagen, wordt verwijderd zonder te worden gelezen. Wat u in de chat doet, wordt alleen in het geheugen van de pagina bewaard.',
  consentDeniedService:
    'Als u toch een bericht verstuurt, slaat de chatdienst de gegevens die hij zelf plaatst op in de sessieopslag, tot u het tabblad sluit.',

  hostsTitle: 'Met wie contact wordt gelegd, en wanneer',
  hostsCode: 'De programmacode van de chat wordt geladen vanaf: {hosts}',
  hostsNobody: 'Er is geen dienst aan de chat gekoppeld: er wordt met niemand contact gelegd.',
  hostsBrowser: 'Het gesprek blijft in uw browser: er wordt met niemand contact gelegd.',
  hostsServer: 'Het gesprek loopt via deze server: {hosts}',
  hostsService:
    'Het gesprek loopt via Sunshine Conversations, een dienst van Zendesk. Met deze servers wordt contact gelegd: {hosts}',
  hostsOwn: 'Het gesprek loopt via een dienst die deze website zelf heeft gekoppeld.',
  whenOpen: 'Dit gebeurt wanneer u de chat opent.',
  whenAuto:
    'Dit gebeurt wanneer u de chat opent. Hebt u al een gesprek, dan gebeurt het kort nadat een pagina is geladen.',
  whenLoad: 'Dit gebeurt wanneer u een pagina met de chat laadt.',
  whenActed: 'Het gebeurt nooit voordat u de chat zelf hebt gebruikt.',
  whenSent:
    'Zolang u geen toestemming voor opslag hebt gegeven, gebeurt het alleen wanneer u een bericht verstuurt of de chat start.',
  hostsMedia:
    'Afbeeldingen in berichten worden geladen van de plaats waar de chatdienst of uw gesprekspartner ze bewaart, op het moment dat u ze ziet.',

  sentTitle: 'Wat er wordt verstuurd',
  sentIntro:
    'Bij uw eerste bericht, en opnieuw wanneer er iets verandert, verstuurt de chat het volgende. Daarvoor wordt niets verstuurd.',
  sentMessages: 'wat u schrijft',
  sentTyping: 'dat u aan het typen bent, en tot waar u hebt gelezen',
  sentUuid: 'het willekeurige nummer van uw bezoek (widget_uuid)',
  sentPage:
    'de titel en het adres van de pagina, en het adres van de vorige pagina; van de parameters in een adres alleen deze: {names}',
  sentNoParameters: 'geen',
  sentOnline: 'het tijdstip waarop uw bezoek begon',
  sentLocale: 'de taal van de chat',
  sentOpenedBy: 'hoe de chat is geopend: door u, vanzelf of door deze website',
  sentMetadata: 'gegevens die deze website aan het gesprek toevoegt: {names}',
  sentProfile: 'uw naam en e-mailadres, als u of deze website die heeft opgegeven',
  sentIdentity: 'wie u bent op deze website, als u bent ingelogd',
  sentFiles: 'bestanden die u kiest om te versturen',
  sentLocation:
    'uw locatie, alleen nadat u op de knop daarvoor hebt gedrukt en uw browser het u heeft gevraagd',
  sentNothingElse:
    'Verder verstuurt de chat niets. De chat onderzoekt uw apparaat niet. Zoals bij elke verbinding op het internet ziet de computer aan de andere kant uw IP-adres.',
  sentByService:
    'De chatdienst verstuurt, zodra die actief is, ook zelf gegevens: het nummer dat de dienst aan uw browser heeft gegeven, de titel en het adres van de pagina, het adres van de vorige pagina, uw taal, en de naam en versie van uw browser.',

  legalTitle: 'Op welke wettelijke grondslag',
  legalController:
    '{controller} bepaalt waarvoor de chat wordt gebruikt, en is daarvoor verantwoordelijk.',
  legalProvider: '{provider} levert de chat, en wel voor: {controller}.',
  legalInterest:
    '{controller} heeft een gerechtvaardigd belang bij het aanbieden en goed laten werken van de chat (artikel 6, lid 1, onder f, van de Algemene verordening gegevensbescherming, AVG).',
  legalContract:
    'Het beantwoorden van uw vragen is noodzakelijk om een overeenkomst met u voor te bereiden of uit te voeren, als daarvan sprake is (artikel 6, lid 1, onder b).',
  legalStorage:
    'Wat moet worden opgeslagen om de chat waar u om hebt gevraagd te laten werken, mag worden opgeslagen zonder het u te vragen. Waar de wet dat voorschrijft, wordt al het andere alleen opgeslagen met uw toestemming, die u op elk moment kunt intrekken.',
  controllerUnknown: 'De beheerder van deze website',
  providerUnknown: 'De leverancier van de chat',
  privacyLink: 'Privacyverklaring',

  nowTitle: 'Wat er nu in deze browser is opgeslagen',
  nowNothing: 'Er is nu niets van de chat opgeslagen in deze browser.',
  nowNotRead: 'Dit is niet opgezocht, omdat u daarvoor geen toestemming hebt gegeven.',
  nowUndeclared:
    'Deze gegevens zijn niet door deze versie van de chat opgeslagen, en worden samen met de andere verwijderd: {names}',
  lookAgain: 'Opnieuw bekijken',
  download: 'Mijn chatgegevens downloaden',
  erase: 'Mijn chatgegevens verwijderen',
  eraseQuestion:
    'Wilt u alles verwijderen wat de chat in deze browser heeft opgeslagen? Een gesprek dat in de chat open is, wordt beëindigd.',
  eraseConfirm: 'Verwijderen',
  eraseCancel: 'Bewaren',
  erasing: 'Verwijderen…',
  erased: 'Uw chatgegevens zijn uit deze browser verwijderd.',
  eraseFailed:
    'Dit kon niet worden verwijderd: {names}. Sluit de andere tabbladen met deze website en probeer het opnieuw.',
  eraseElsewhere:
    'Hiermee worden de berichten die u hebt verstuurd niet verwijderd. Daarvoor kunt u terecht bij: {controller}.',
  notAdvice:
    'Dit overzicht is geen juridisch advies. Het beschrijft wat de chat doet. Of dat voldoende is, is aan de beheerder van deze website om te beoordelen.',

  loadedPurpose:
    'Onthoudt wanneer uw bezoek begon. De tijd waarna de chat vanzelf opengaat, telt vanaf dat moment, over alle pagina’s heen.',
  loadedWritten: 'Op de eerste pagina van een bezoek. Latere pagina’s veranderen het niet.',
  autoOpenedPurpose:
    'Onthoudt dat de chat vanzelf is opengegaan, zodat dat maar één keer per bezoek gebeurt.',
  autoOpenedWritten: 'Wanneer de chat vanzelf opengaat.',
  openedPurpose: 'Onthoudt dat u de chat hebt geopend, zodat die op de volgende pagina open is.',
  openedWritten: 'Wanneer u de chat opent (true) of sluit (false).',
  closedPurpose:
    'Onthoudt dat u de chat hebt gesloten, zodat die gesloten blijft en niet vanzelf opengaat.',
  closedWritten: 'Wanneer u de chat sluit (true) of opent (false).',
  foldedPurpose:
    'Onthoudt dat u de chat hebt verkleind, zodat die op de volgende pagina verkleind is.',
  foldedWritten: 'Wanneer u de chat verkleint (true) of vergroot (false).',
  dismissedPurpose:
    'Onthoudt dat u de uitnodiging naast de chatknop hebt weggeklikt, zodat die niet terugkomt.',
  dismissedWritten: 'Wanneer u de uitnodiging wegklikt.',
  uuidPurpose:
    'Een willekeurig nummer dat bezoekers uit elkaar houdt zonder te zeggen wie zij zijn. Het wordt met uw eerste bericht verstuurd, zodat uw berichten bij elkaar blijven.',
  uuidWritten: 'Op de eerste pagina van een bezoek.',
  welcomePurpose: 'Onthoudt of het welkomstbericht bij uw gesprek hoort.',
  welcomeWritten:
    'Wanneer de chat vanzelf opengaat (true), of wanneer u de chat eerder zelf opent (false).',
  expiresPurpose:
    'Geeft aan tot wanneer alles hierboven geldt. Daarna wordt het genegeerd en verwijderd.',
  expiresWritten: 'Telkens wanneer u de chat gebruikt of een pagina met de chat laadt.',
  draftPurpose:
    'Bewaart wat u hebt getypt en nog niet verstuurd, zodat het er op de volgende pagina nog staat.',
  draftWritten: 'Terwijl u typt. Het wordt verwijderd wanneer u de tekst verstuurt of weghaalt.',
  transcriptPurpose:
    'Bewaart uw laatste berichten en de naam van hun gesprek, zodat de volgende pagina ze meteen toont.',
  transcriptWritten: 'Wanneer berichten worden verstuurd of ontvangen.',
  outboxPurpose:
    'Bewaart een bericht dat u hebt verstuurd tot het is aangekomen, zodat het niet verloren gaat.',
  outboxWritten:
    'Wanneer u een bericht verstuurt. Het wordt verwijderd wanneer het bericht is aangekomen.',
  localPurpose:
    'Bewaart het gesprek zelf, met de bestanden en uw naam, omdat deze website daarvoor geen chatdienst gebruikt.',
  localWritten: 'Wanneer berichten worden verstuurd of ontvangen.',
  clientIdPurpose: 'Een nummer waaraan de chatdienst deze browser herkent.',
  clientIdWritten: 'Wanneer de chatdienst start.',
  appUserIdPurpose: 'Een nummer waarmee de chatdienst uw gesprek terugvindt.',
  appUserIdWritten: 'Wanneer uw gesprek begint.',
  sessionTokenPurpose: 'Bewijst tegenover de chatdienst dat het gesprek van u is.',
  sessionTokenWritten: 'Wanneer uw gesprek begint, tenzij u bent ingelogd.',
} satisfies StatementStrings;
