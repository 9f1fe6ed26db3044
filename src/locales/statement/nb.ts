/** Norwegian Bokmål, with "du". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Hva chatten lagrer, og hvorfor',
  intro:
    'Chatten lager selv denne oversikten ut fra innstillingene den har på dette nettstedet. Når en innstilling endres, endres også denne teksten.',
  noChat:
    'Det finnes ingen chat på denne siden. Oversikten beskriver en chat med innstillingene nedenfor.',

  storedTitle: 'Hva som lagres i nettleseren din',
  storedNote:
    'Chatten setter ingen informasjonskapsler (cookies). Den bruker nettleserens lagring, som bare sider på dette nettstedet kan lese.',
  storedIfAgreed: 'Tabellen viser hva som ville blitt lagret hvis du samtykket.',
  columnName: 'Navn',
  columnPurpose: 'Formål',
  columnWritten: 'Når det lagres',
  columnKind: 'Kategori',
  columnType: 'Datatype',
  columnPlace: 'Hvor',
  columnLifetime: 'Hvor lenge',
  columnSetBy: 'Lagret av',
  columnValue: 'Verdi nå',
  placeLocal: 'Lokal lagring',
  placeSession: 'Øktlagring',
  placeDatabase: 'Database i nettleseren (IndexedDB)',
  placeMemory: 'Sidens minne',
  placeOwn: 'En lagringsplass som dette nettstedet stiller til rådighet',
  typeTimestamp: 'Tidspunkt',
  typeBoolean: 'Ja eller nei',
  typeText: 'Tekst',
  typeRecord: 'Datapost',
  kindFunctional: 'Chattens tilstand',
  kindConversation: 'Samtalen din',
  kindIdentification: 'Gjenkjenning',
  lifeRetention: 'Etter at du sist brukte chatten: {duration}',
  lifeRetentionOrTab:
    'Etter at du sist brukte chatten: {duration}. Likevel ikke lenger enn til du lukker fanen.',
  lifeDay: 'Til meldingen er kommet fram, men høyst: {duration}',
  lifeDayOrTab:
    'Til meldingen er kommet fram, men høyst: {duration}. Likevel ikke lenger enn til du lukker fanen.',
  lifeErased: 'Til du eller nettleseren din sletter det',
  lifeTab: 'Til du lukker fanen',
  lifePage: 'Til du forlater siden',
  setByWidget: 'Chatten',
  setByService: 'Chattetjenesten',

  retentionTitle: 'Hvor lenge det gjelder',
  retentionActivity:
    'Alle frister regnes fra din siste aktivitet: når du laster inn en side med chatten, åpner, lukker eller minimerer chatten, lukker invitasjonen, sender en melding eller mottar en mens chatten er åpen. Fristen: {duration}.',
  retentionMeaning:
    'Når fristen er ute, ser chatten bort fra det som er lagret. Det slettes neste gang chatten kontrollerer det: når du laster inn en side med chatten eller vender tilbake til en slik side. Hvis du aldri kommer tilbake, blir det liggende ubrukt i nettleseren til du sletter nettleserens data.',

  consentTitle: 'Når noe lagres',
  consentGranted:
    'Chatten lagrer disse opplysningene fra det øyeblikket du laster inn en side med chatten.',
  consentInteraction:
    'Chatten lagrer ingenting før du bruker den: før du åpner eller lukker den, lukker invitasjonen eller sender en melding. Før det ser den bare etter om noe er lagret fra tidligere.',
  consentDenied:
    'For øyeblikket lagrer chatten ingenting i nettleseren din og leser ingenting der, fordi du ikke har samtykket til det. Det som er lagret tidligere, slettes uten å bli lest. Det du gjør i chatten, finnes bare i sidens minne.',
  consentDeniedService:
    'Hvis du likevel sender en melding, lagrer chattetjenesten sine egne opplysninger i øktlageret til du lukker fanen.',

  hostsTitle: 'Hvem som kontaktes, og når',
  hostsCode: 'Chattens program lastes inn fra: {hosts}',
  hostsNobody: 'Ingen tjeneste er koblet til chatten: Ingen kontaktes.',
  hostsBrowser: 'Samtalen blir i nettleseren din: Ingen kontaktes.',
  hostsServer: 'Samtalen går via denne serveren: {hosts}',
  hostsService:
    'Samtalen går via Sunshine Conversations, en tjeneste fra Zendesk. Disse serverne kontaktes: {hosts}',
  hostsOwn: 'Samtalen går via en tjeneste som dette nettstedet selv har koblet til.',
  whenOpen: 'Dette skjer når du åpner chatten.',
  whenAuto:
    'Dette skjer når du åpner chatten. Hvis du allerede har en samtale, skjer det kort tid etter at en side er lastet inn.',
  whenLoad: 'Dette skjer når du laster inn en side med chatten.',
  whenActed: 'Det skjer aldri før du selv har brukt chatten.',
  whenSent:
    'Så lenge du ikke har samtykket til lagring, skjer det bare når du sender en melding eller starter chatten.',
  hostsMedia:
    'Bilder i meldinger lastes inn fra stedet der chattetjenesten eller den du chatter med, oppbevarer dem, når du ser dem.',

  sentTitle: 'Hva som sendes',
  sentIntro:
    'Sammen med din første melding, og på nytt når noe endres, sender chatten følgende. Før det sendes ingenting.',
  sentMessages: 'det du skriver',
  sentTyping: 'at du er i ferd med å skrive, og hvor langt du har lest',
  sentUuid: 'det tilfeldige nummeret for besøket ditt (widget_uuid)',
  sentPage:
    'sidens tittel og adresse, og adressen til forrige side; av parameterne i en adresse bare disse: {names}',
  sentNoParameters: 'ingen',
  sentOnline: 'tidspunktet da besøket ditt begynte',
  sentLocale: 'chattens språk',
  sentOpenedBy: 'om chatten ble åpnet av deg, av seg selv eller av dette nettstedet',
  sentMetadata: 'opplysninger som dette nettstedet legger til i samtalen: {names}',
  sentProfile: 'navnet ditt og e-postadressen din, hvis du eller dette nettstedet har oppgitt dem',
  sentIdentity: 'hvem du er på dette nettstedet, hvis du er logget inn',
  sentFiles: 'filer som du velger å sende',
  sentLocation:
    'posisjonen din, men bare etter at du har trykket på knappen for det og nettleseren har spurt deg',
  sentNothingElse:
    'Chatten sender ikke noe annet. Den undersøker ikke enheten din. Som ved enhver forbindelse på internett ser datamaskinen i den andre enden IP-adressen din.',
  sentByService:
    'Når chattetjenesten er i gang, sender den også selv: nummeret den har gitt nettleseren din, sidens tittel og adresse, adressen til forrige side, språket ditt samt nettleserens navn og versjon.',

  legalTitle: 'På hvilket rettslig grunnlag',
  legalController: '{controller} bestemmer hva chatten brukes til, og er ansvarlig for det.',
  legalProvider: '{provider} leverer chatten. Det skjer for: {controller}.',
  legalInterest:
    '{controller} har en berettiget interesse i å tilby chatten og holde den i drift (personvernforordningen artikkel 6 nr. 1 bokstav f).',
  legalContract:
    'Det er nødvendig å besvare spørsmålene dine for å forberede eller oppfylle en avtale med deg, dersom det finnes en (artikkel 6 nr. 1 bokstav b).',
  legalStorage:
    'Det som må lagres for at chatten du har bedt om, skal fungere, kan lagres uten at du blir spurt. Der loven krever det, lagres alt annet bare med ditt samtykke, som du kan trekke tilbake når som helst.',
  controllerUnknown: 'Innehaveren av dette nettstedet',
  providerUnknown: 'Leverandøren av chatten',
  privacyLink: 'Personvernerklæring',

  nowTitle: 'Hva som er lagret i denne nettleseren nå',
  nowNothing: 'Ingenting fra chatten er lagret i denne nettleseren nå.',
  nowNotRead: 'Dette er ikke undersøkt, fordi du ikke har samtykket til det.',
  nowUndeclared:
    'Disse opplysningene er ikke lagret av denne versjonen av chatten og slettes sammen med de andre: {names}',
  lookAgain: 'Se etter på nytt',
  download: 'Last ned chattedataene mine',
  erase: 'Slett chattedataene mine',
  eraseQuestion:
    'Vil du slette alt som chatten har lagret i denne nettleseren? En samtale som er åpen i chatten, avsluttes.',
  eraseConfirm: 'Slett',
  eraseCancel: 'Behold',
  erasing: 'Sletter…',
  erased: 'Chattedataene dine er slettet fra denne nettleseren.',
  eraseFailed:
    'Følgende kunne ikke slettes: {names}. Lukk de andre fanene med dette nettstedet, og prøv igjen.',
  eraseElsewhere:
    'Dette sletter ikke meldingene du har sendt. Hvem du kan be om det: {controller}.',
  notAdvice:
    'Denne oversikten er ikke juridisk rådgivning. Den beskriver hva chatten gjør. Om det er tilstrekkelig, er det opp til innehaveren av dette nettstedet å vurdere.',

  loadedPurpose:
    'Husker når besøket ditt begynte. Tiden som går før chatten åpner seg av seg selv, regnes fra da av, på tvers av alle sider.',
  loadedWritten: 'På den første siden i et besøk. Senere sider endrer det ikke.',
  autoOpenedPurpose:
    'Husker at chatten har åpnet seg av seg selv, slik at det bare skjer én gang i et besøk.',
  autoOpenedWritten: 'Når chatten åpner seg av seg selv.',
  openedPurpose: 'Husker at du har åpnet chatten, slik at den er åpen på neste side.',
  openedWritten: 'Når du åpner chatten (true) eller lukker den (false).',
  closedPurpose:
    'Husker at du har lukket chatten, slik at den forblir lukket og ikke åpner seg av seg selv.',
  closedWritten: 'Når du lukker chatten (true) eller åpner den (false).',
  foldedPurpose: 'Husker at du har minimert chatten, slik at den er minimert på neste side.',
  foldedWritten: 'Når du minimerer chatten (true) eller gjenoppretter den (false).',
  dismissedPurpose:
    'Husker at du har lukket invitasjonen ved siden av chatteknappen, slik at den ikke kommer tilbake.',
  dismissedWritten: 'Når du lukker invitasjonen.',
  uuidPurpose:
    'Et tilfeldig nummer som skiller besøkende fra hverandre uten å si hvem de er. Det sendes med din første melding, slik at meldingene dine holdes samlet.',
  uuidWritten: 'På den første siden i et besøk.',
  welcomePurpose: 'Husker om velkomstmeldingen hører til samtalen din.',
  welcomeWritten: 'Når chatten åpner seg av seg selv (true), eller når du åpner den først (false).',
  expiresPurpose:
    'Angir hvor lenge alt ovenfor gjelder. Deretter ser chatten bort fra det, og det slettes.',
  expiresWritten: 'Hver gang du bruker chatten eller laster inn en side med den.',
  draftPurpose:
    'Tar vare på det du har skrevet og ikke sendt, slik at det fortsatt er der på neste side.',
  draftWritten: 'Mens du skriver. Det slettes når du sender teksten eller fjerner den.',
  transcriptPurpose:
    'Tar vare på de siste meldingene dine og navnet på samtalen deres, slik at neste side viser dem uten ventetid.',
  transcriptWritten: 'Når meldinger sendes eller mottas.',
  outboxPurpose:
    'Tar vare på en melding du har sendt, til den er kommet fram, slik at den ikke går tapt.',
  outboxWritten: 'Når du sender en melding. Det slettes når meldingen er kommet fram.',
  localPurpose:
    'Tar vare på selve samtalen, med filene i den og navnet ditt, fordi dette nettstedet ikke bruker noen chattetjeneste til det.',
  localWritten: 'Når meldinger sendes eller mottas.',
  clientIdPurpose: 'Et nummer som chattetjenesten gjenkjenner denne nettleseren på.',
  clientIdWritten: 'Når chattetjenesten starter.',
  appUserIdPurpose: 'Et nummer som chattetjenesten finner igjen samtalen din med.',
  appUserIdWritten: 'Når samtalen din begynner.',
  sessionTokenPurpose: 'Beviser overfor chattetjenesten at samtalen er din.',
  sessionTokenWritten: 'Når samtalen din begynner, med mindre du er innlogget.',
} satisfies StatementStrings;
