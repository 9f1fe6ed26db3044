/** Danish, with "du". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Hvad chatten gemmer, og hvorfor',
  intro:
    'Chatten laver selv denne oversigt ud fra de indstillinger, den har på dette websted. Når en indstilling ændres, ændres teksten også.',
  noChat:
    'Der er ingen chat på denne side. Oversigten beskriver en chat med nedenstående indstillinger.',

  storedTitle: 'Hvad der gemmes i din browser',
  storedNote:
    'Chatten sætter ingen cookies. Den bruger din browsers lager, som kun sider på dette websted kan læse.',
  storedIfAgreed: 'Tabellen viser, hvad der ville blive gemt, hvis du gav samtykke til det.',
  columnName: 'Navn',
  columnPurpose: 'Formål',
  columnWritten: 'Hvornår det gemmes',
  columnKind: 'Kategori',
  columnType: 'Datatype',
  columnPlace: 'Hvor',
  columnLifetime: 'Hvor længe',
  columnSetBy: 'Gemt af',
  columnValue: 'Værdi nu',
  placeLocal: 'Lokalt lager',
  placeSession: 'Sessionslager',
  placeDatabase: 'Database i browseren (IndexedDB)',
  placeMemory: 'Sidens hukommelse',
  placeOwn: 'Et lager, som dette websted stiller til rådighed',
  typeTimestamp: 'Tidspunkt',
  typeBoolean: 'Ja eller nej',
  typeText: 'Tekst',
  typeRecord: 'Datasæt',
  kindFunctional: 'Chattens tilstand',
  kindConversation: 'Din samtale',
  kindIdentification: 'Genkendelse',
  lifeRetention: 'Efter at du sidst har brugt chatten: {duration}',
  lifeRetentionOrTab:
    'Efter at du sidst har brugt chatten: {duration}. Dog ikke længere, end til du lukker fanen.',
  lifeDay: 'Indtil beskeden er nået frem, men højst: {duration}',
  lifeDayOrTab:
    'Indtil beskeden er nået frem, men højst: {duration}. Dog ikke længere, end til du lukker fanen.',
  lifeErased: 'Indtil du eller din browser sletter det',
  lifeTab: 'Indtil du lukker fanen',
  lifePage: 'Indtil du forlader siden',
  setByWidget: 'Chatten',
  setByService: 'Chattjenesten',

  retentionTitle: 'Hvor længe det gælder',
  retentionActivity:
    'Alle frister regnes fra din seneste aktivitet: når du indlæser en side med chatten, åbner, lukker eller minimerer chatten, lukker invitationen, sender en besked eller modtager en, mens chatten er åben. Fristen: {duration}.',
  retentionMeaning:
    'Når fristen er udløbet, ses der fra da af bort fra det, der er gemt. Det slettes, næste gang chatten tilgår det: når du indlæser en side med chatten eller vender tilbage til en. Hvis du aldrig kommer tilbage, bliver det liggende ubrugt i din browser, indtil du sletter browserens data.',

  consentTitle: 'Hvornår der gemmes noget',
  consentGranted:
    'Chatten gemmer disse oplysninger fra det øjeblik, du indlæser en side med chatten.',
  consentInteraction:
    'Chatten gemmer intet, før du bruger den: før du åbner eller lukker den, lukker dens invitation eller sender en besked. Inden da ser den kun efter, om der er gemt noget fra tidligere.',
  consentDenied:
    'I øjeblikket gemmer chatten intet i din browser og læser intet i den, fordi du ikke har givet samtykke til det. Det, der tidligere er gemt, slettes uden at blive læst. Det, du gør i chatten, opbevares kun i sidens hukommelse.',
  consentDeniedService:
    'Hvis du alligevel sender en besked, gemmer chattjenesten sine egne oplysninger i sessionslageret, indtil du lukker fanen.',

  hostsTitle: 'Hvem der kontaktes, og hvornår',
  hostsCode: 'Chattens program indlæses fra: {hosts}',
  hostsNobody: 'Der er ikke tilknyttet nogen tjeneste til chatten: Ingen kontaktes.',
  hostsBrowser: 'Samtalen bliver i din browser: Ingen kontaktes.',
  hostsServer: 'Samtalen går via denne server: {hosts}',
  hostsService:
    'Samtalen går via Sunshine Conversations, en tjeneste fra Zendesk. Disse servere kontaktes: {hosts}',
  hostsOwn: 'Samtalen går via en tjeneste, som dette websted selv har tilknyttet.',
  whenOpen: 'Det sker, når du åbner chatten.',
  whenAuto:
    'Det sker, når du åbner chatten. Hvis du allerede har en samtale, sker det kort efter, at en side er indlæst.',
  whenLoad: 'Det sker, når du indlæser en side med chatten.',
  whenActed: 'Det sker aldrig, før du selv har brugt chatten.',
  whenSent:
    'Så længe du ikke har givet samtykke til lagring, sker det kun, når du sender en besked eller starter chatten.',
  hostsMedia:
    'Billeder i beskeder indlæses fra det sted, hvor chattjenesten eller den, du chatter med, opbevarer dem, når du ser dem.',

  sentTitle: 'Hvad der sendes',
  sentIntro:
    'Sammen med din første besked, og igen når der er ændringer, sender chatten følgende. Inden da sendes der intet.',
  sentMessages: 'det, du skriver',
  sentTyping: 'at du er ved at skrive, og hvor langt du har læst',
  sentUuid: 'det tilfældige nummer for dit besøg (widget_uuid)',
  sentPage:
    'sidens titel og adresse og adressen på den forrige side; af parametrene i en adresse kun disse: {names}',
  sentNoParameters: 'ingen',
  sentOnline: 'det tidspunkt, hvor dit besøg begyndte',
  sentLocale: 'chattens sprog',
  sentOpenedBy: 'om chatten blev åbnet af dig, af sig selv eller af dette websted',
  sentMetadata: 'oplysninger, som dette websted føjer til samtalen: {names}',
  sentProfile: 'dit navn og din e-mailadresse, hvis du eller dette websted har oplyst dem',
  sentIdentity: 'hvem du er på dette websted, hvis du er logget ind',
  sentFiles: 'filer, som du vælger at sende',
  sentLocation:
    'din placering, men kun efter at du har trykket på knappen til det, og din browser har spurgt dig',
  sentNothingElse:
    'Chatten sender intet andet. Den undersøger ikke din enhed. Som ved enhver forbindelse på internettet kan computeren i den anden ende se din IP-adresse.',
  sentByService:
    'Når chattjenesten er i gang, sender den også selv: det nummer, den har givet din browser, sidens titel og adresse, adressen på den forrige side, dit sprog samt din browsers navn og version.',

  legalTitle: 'På hvilket retsgrundlag',
  legalController: '{controller} bestemmer, hvad chatten bruges til, og er ansvarlig for det.',
  legalProvider: '{provider} leverer chatten. Det sker for: {controller}.',
  legalInterest:
    '{controller} har en legitim interesse i at tilbyde chatten og holde den i drift (databeskyttelsesforordningens artikel 6, stk. 1, litra f).',
  legalContract:
    'Det er nødvendigt at besvare dine spørgsmål for at forberede eller opfylde en kontrakt med dig, hvis der er en (artikel 6, stk. 1, litra b).',
  legalStorage:
    'Det, der skal gemmes, for at den chat, du har bedt om, kan fungere, må gemmes uden at spørge dig. Hvor loven kræver det, gemmes alt andet kun med dit samtykke, som du til enhver tid kan trække tilbage.',
  controllerUnknown: 'Indehaveren af dette websted',
  providerUnknown: 'Leverandøren af chatten',
  privacyLink: 'Privatlivspolitik',

  nowTitle: 'Hvad der er gemt i denne browser nu',
  nowNothing: 'Der er intet fra chatten gemt i denne browser nu.',
  nowNotRead: 'Det er ikke blevet undersøgt, fordi du ikke har givet samtykke til det.',
  nowUndeclared:
    'Disse oplysninger er ikke gemt af denne version af chatten og slettes sammen med de andre: {names}',
  lookAgain: 'Se efter igen',
  download: 'Download mine chatdata',
  erase: 'Slet mine chatdata',
  eraseQuestion:
    'Vil du slette alt, hvad chatten har gemt i denne browser? En samtale, der er åben i chatten, afsluttes.',
  eraseConfirm: 'Slet',
  eraseCancel: 'Behold',
  erasing: 'Sletter…',
  erased: 'Dine chatdata er slettet fra denne browser.',
  eraseFailed:
    'Følgende kunne ikke slettes: {names}. Luk de andre faner med dette websted, og prøv igen.',
  eraseElsewhere:
    'Dette sletter ikke de beskeder, du har sendt. Hvem du kan bede om det: {controller}.',
  notAdvice:
    'Denne oversigt er ikke juridisk rådgivning. Den beskriver, hvad chatten gør. Om det er tilstrækkeligt, må indehaveren af dette websted vurdere.',

  loadedPurpose:
    'Husker, hvornår dit besøg begyndte. Den tid, der går, før chatten åbner af sig selv, regnes derfra på tværs af alle sider.',
  loadedWritten: 'På den første side i et besøg. Senere sider ændrer det ikke.',
  autoOpenedPurpose: 'Husker, at chatten er åbnet af sig selv, så det kun sker én gang i et besøg.',
  autoOpenedWritten: 'Når chatten åbner af sig selv.',
  openedPurpose: 'Husker, at du har åbnet chatten, så den er åben på den næste side.',
  openedWritten: 'Når du åbner chatten (true) eller lukker den (false).',
  closedPurpose:
    'Husker, at du har lukket chatten, så den forbliver lukket og ikke åbner af sig selv.',
  closedWritten: 'Når du lukker chatten (true) eller åbner den (false).',
  foldedPurpose: 'Husker, at du har minimeret chatten, så den er minimeret på den næste side.',
  foldedWritten: 'Når du minimerer chatten (true) eller gendanner den (false).',
  dismissedPurpose:
    'Husker, at du har lukket invitationen ved siden af chatknappen, så den ikke vises igen.',
  dismissedWritten: 'Når du lukker invitationen.',
  uuidPurpose:
    'Et tilfældigt nummer, der skelner besøgende fra hinanden uden at sige, hvem de er. Det sendes med din første besked, så dine beskeder holdes samlet.',
  uuidWritten: 'På den første side i et besøg.',
  welcomePurpose: 'Husker, om velkomstbeskeden hører til din samtale.',
  welcomeWritten: 'Når chatten åbner af sig selv (true), eller når du åbner den først (false).',
  expiresPurpose:
    'Angiver, hvor længe alt ovenstående gælder. Derefter ses der bort fra det, og det slettes.',
  expiresWritten: 'Hver gang du bruger chatten eller indlæser en side med den.',
  draftPurpose: 'Gemmer det, du har skrevet og ikke sendt, så det stadig er der på den næste side.',
  draftWritten: 'Mens du skriver. Det slettes, når du sender eller fjerner teksten.',
  transcriptPurpose:
    'Gemmer dine seneste beskeder og navnet på deres samtale, så den næste side viser dem uden ventetid.',
  transcriptWritten: 'Når beskeder sendes eller modtages.',
  outboxPurpose: 'Gemmer en besked, du har sendt, indtil den er nået frem, så den ikke går tabt.',
  outboxWritten: 'Når du sender en besked. Det slettes, når beskeden er nået frem.',
  localPurpose:
    'Gemmer selve samtalen med dens filer og dit navn, fordi dette websted ikke bruger en chattjeneste til det.',
  localWritten: 'Når beskeder sendes eller modtages.',
  clientIdPurpose: 'Et nummer, som chattjenesten genkender denne browser på.',
  clientIdWritten: 'Når chattjenesten starter.',
  appUserIdPurpose: 'Et nummer, som chattjenesten finder din samtale igen med.',
  appUserIdWritten: 'Når din samtale begynder.',
  sessionTokenPurpose: 'Dokumenterer over for chattjenesten, at samtalen er din.',
  sessionTokenWritten: 'Når din samtale begynder, medmindre du er logget ind.',
} satisfies StatementStrings;
