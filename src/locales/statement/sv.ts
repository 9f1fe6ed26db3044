/** Swedish, with "du". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Vad chatten lagrar, och varför',
  intro:
    'Chatten gör själv den här översikten, utifrån de inställningar som den har på den här webbplatsen. När en inställning ändras, ändras också den här texten.',
  noChat:
    'Det finns ingen chatt på den här sidan. Översikten beskriver en chatt med inställningarna nedan.',

  storedTitle: 'Vad som lagras i din webbläsare',
  storedNote:
    'Chatten sätter inga kakor (cookies). Den använder webbläsarens lagring, som bara sidor på den här webbplatsen kan läsa.',
  storedIfAgreed: 'Tabellen visar vad som skulle lagras om du samtyckte till det.',
  columnName: 'Namn',
  columnPurpose: 'Ändamål',
  columnWritten: 'När det lagras',
  columnKind: 'Kategori',
  columnType: 'Datatyp',
  columnPlace: 'Var',
  columnLifetime: 'Hur länge',
  columnSetBy: 'Lagras av',
  columnValue: 'Värde nu',
  placeLocal: 'Lokal lagring',
  placeSession: 'Sessionslagring',
  placeDatabase: 'Databas i webbläsaren (IndexedDB)',
  placeMemory: 'Sidans minne',
  placeOwn: 'Ett lagringsutrymme som den här webbplatsen tillhandahåller',
  typeTimestamp: 'Tidpunkt',
  typeBoolean: 'Ja eller nej',
  typeText: 'Text',
  typeRecord: 'Datapost',
  kindFunctional: 'Chattens tillstånd',
  kindConversation: 'Din konversation',
  kindIdentification: 'Igenkänning',
  lifeRetention: 'Efter att du senast använde chatten: {duration}',
  lifeRetentionOrTab:
    'Efter att du senast använde chatten: {duration}. Dock längst tills du stänger fliken.',
  lifeDay: 'Tills meddelandet har kommit fram, men högst: {duration}',
  lifeDayOrTab:
    'Tills meddelandet har kommit fram, men högst: {duration}. Dock längst tills du stänger fliken.',
  lifeErased: 'Tills du eller din webbläsare raderar det',
  lifeTab: 'Tills du stänger fliken',
  lifePage: 'Tills du lämnar sidan',
  setByWidget: 'Chatten',
  setByService: 'Chattjänsten',

  retentionTitle: 'Hur länge det gäller',
  retentionActivity:
    'Alla tidsgränser räknas från din senaste aktivitet: när du läser in en sida med chatten, öppnar, stänger eller minimerar chatten, stänger inbjudan, skickar ett meddelande eller tar emot ett medan chatten är öppen. Tidsgränsen: {duration}.',
  retentionMeaning:
    'När tiden är ute bortser chatten från det som har lagrats. Det raderas nästa gång chatten kontrollerar det: när du läser in en sida med chatten eller återvänder till en sådan sida. Om du aldrig kommer tillbaka ligger det kvar oanvänt i webbläsaren tills du rensar dess data.',

  consentTitle: 'När något lagras',
  consentGranted: 'Chatten lagrar de här uppgifterna från det att du läser in en sida med chatten.',
  consentInteraction:
    'Chatten lagrar ingenting förrän du använder den: förrän du öppnar eller stänger den, stänger dess inbjudan eller skickar ett meddelande. Innan dess kontrollerar den bara om något finns lagrat sedan tidigare.',
  consentDenied:
    'Just nu lagrar chatten ingenting i din webbläsare och läser ingenting där, eftersom du inte har samtyckt till det. Det som har lagrats tidigare raderas utan att läsas. Det du gör i chatten finns bara i sidans minne.',
  consentDeniedService:
    'Om du ändå skickar ett meddelande lagrar chattjänsten sina egna uppgifter i sessionslagringen tills du stänger fliken.',

  hostsTitle: 'Vilka som kontaktas, och när',
  hostsCode: 'Chattens program hämtas från: {hosts}',
  hostsNobody: 'Ingen tjänst är ansluten till chatten: ingen kontaktas.',
  hostsBrowser: 'Konversationen stannar i din webbläsare: ingen kontaktas.',
  hostsServer: 'Konversationen går via den här servern: {hosts}',
  hostsService:
    'Konversationen går via Sunshine Conversations, en tjänst från Zendesk. De här servrarna kontaktas: {hosts}',
  hostsOwn: 'Konversationen går via en tjänst som den här webbplatsen själv har anslutit.',
  whenOpen: 'Det sker när du öppnar chatten.',
  whenAuto:
    'Det sker när du öppnar chatten. Om du redan har en konversation sker det strax efter att en sida har lästs in.',
  whenLoad: 'Det sker när du läser in en sida med chatten.',
  whenActed: 'Det sker aldrig innan du själv har använt chatten.',
  whenSent:
    'Så länge du inte har samtyckt till lagring sker det bara när du skickar ett meddelande eller startar chatten.',
  hostsMedia:
    'Bilder i meddelanden hämtas från den plats där chattjänsten eller den du chattar med har dem, när du ser dem.',

  sentTitle: 'Vad som skickas',
  sentIntro:
    'Med ditt första meddelande, och på nytt när något ändras, skickar chatten följande. Innan dess skickas ingenting.',
  sentMessages: 'det du skriver',
  sentTyping: 'att du håller på att skriva, och hur långt du har läst',
  sentUuid: 'det slumpmässiga numret för ditt besök (widget_uuid)',
  sentPage:
    'sidans titel och adress, och adressen till föregående sida; av parametrarna i en adress bara dessa: {names}',
  sentNoParameters: 'inga',
  sentOnline: 'tidpunkten då ditt besök började',
  sentLocale: 'chattens språk',
  sentOpenedBy: 'om chatten öppnades av dig, av sig själv eller av den här webbplatsen',
  sentMetadata: 'uppgifter som den här webbplatsen lägger till i konversationen: {names}',
  sentProfile: 'ditt namn och din e-postadress, om du eller den här webbplatsen har angett dem',
  sentIdentity: 'vem du är på den här webbplatsen, om du är inloggad',
  sentFiles: 'filer som du väljer att skicka',
  sentLocation:
    'din plats, men bara efter att du har tryckt på knappen för det och webbläsaren har frågat dig',
  sentNothingElse:
    'Chatten skickar ingenting annat. Den undersöker inte din enhet. Som vid varje anslutning på internet ser datorn i andra änden din IP-adress.',
  sentByService:
    'När chattjänsten är i gång skickar den också själv: numret som den har gett din webbläsare, sidans titel och adress, adressen till föregående sida, ditt språk samt webbläsarens namn och version.',

  legalTitle: 'På vilken rättslig grund',
  legalController: '{controller} bestämmer vad chatten används till och ansvarar för det.',
  legalProvider: '{provider} tillhandahåller chatten. Det sker för: {controller}.',
  legalInterest:
    '{controller} har ett berättigat intresse av att erbjuda chatten och hålla den i fungerande skick (artikel 6.1 f i den allmänna dataskyddsförordningen, GDPR).',
  legalContract:
    'Att besvara dina frågor är nödvändigt för att förbereda eller fullgöra ett avtal med dig, om det finns ett (artikel 6.1 b).',
  legalStorage:
    'Det som måste lagras för att den chatt du har bett om ska fungera får lagras utan att du tillfrågas. Där lagen kräver det lagras allt annat bara med ditt samtycke, som du kan återkalla när som helst.',
  controllerUnknown: 'Innehavaren av den här webbplatsen',
  providerUnknown: 'Leverantören av chatten',
  privacyLink: 'Integritetspolicy',

  nowTitle: 'Vad som är lagrat i den här webbläsaren nu',
  nowNothing: 'Ingenting från chatten är lagrat i den här webbläsaren nu.',
  nowNotRead: 'Detta har inte kontrollerats, eftersom du inte har samtyckt till det.',
  nowUndeclared:
    'De här uppgifterna har inte lagrats av den här versionen av chatten och raderas tillsammans med de andra: {names}',
  lookAgain: 'Kontrollera igen',
  download: 'Ladda ner mina chattdata',
  erase: 'Radera mina chattdata',
  eraseQuestion:
    'Vill du radera allt som chatten har lagrat i den här webbläsaren? En konversation som är öppen i chatten avslutas.',
  eraseConfirm: 'Radera',
  eraseCancel: 'Behåll',
  erasing: 'Raderar…',
  erased: 'Dina chattdata har raderats från den här webbläsaren.',
  eraseFailed:
    'Följande kunde inte raderas: {names}. Stäng de andra flikarna med den här webbplatsen och försök igen.',
  eraseElsewhere:
    'Detta raderar inte de meddelanden som du har skickat. Vem du kan vända dig till för det: {controller}.',
  notAdvice:
    'Den här översikten är inte juridisk rådgivning. Den beskriver vad chatten gör. Om det räcker är det innehavaren av den här webbplatsen som ska bedöma.',

  loadedPurpose:
    'Kommer ihåg när ditt besök började. Tiden tills chatten öppnas av sig själv räknas från dess, över alla sidor.',
  loadedWritten: 'På den första sidan i ett besök. Senare sidor ändrar det inte.',
  autoOpenedPurpose:
    'Kommer ihåg att chatten har öppnats av sig själv, så att det bara sker en gång per besök.',
  autoOpenedWritten: 'När chatten öppnas av sig själv.',
  openedPurpose: 'Kommer ihåg att du har öppnat chatten, så att den är öppen på nästa sida.',
  openedWritten: 'När du öppnar chatten (true) eller stänger den (false).',
  closedPurpose:
    'Kommer ihåg att du har stängt chatten, så att den förblir stängd och inte öppnas av sig själv.',
  closedWritten: 'När du stänger chatten (true) eller öppnar den (false).',
  foldedPurpose: 'Kommer ihåg att du har minimerat chatten, så att den är minimerad på nästa sida.',
  foldedWritten: 'När du minimerar chatten (true) eller återställer den (false).',
  dismissedPurpose:
    'Kommer ihåg att du har stängt inbjudan bredvid chattknappen, så att den inte kommer tillbaka.',
  dismissedWritten: 'När du stänger inbjudan.',
  uuidPurpose:
    'Ett slumpmässigt nummer som skiljer besökare åt utan att säga vilka de är. Det skickas med ditt första meddelande, så att dina meddelanden hålls ihop.',
  uuidWritten: 'På den första sidan i ett besök.',
  welcomePurpose: 'Kommer ihåg om välkomstmeddelandet hör till din konversation.',
  welcomeWritten: 'När chatten öppnas av sig själv (true) eller när du öppnar den först (false).',
  expiresPurpose:
    'Anger hur länge allt ovan gäller. Därefter bortser chatten från det, och det raderas.',
  expiresWritten: 'Varje gång du använder chatten eller läser in en sida med den.',
  draftPurpose: 'Sparar det du har skrivit och inte skickat, så att det finns kvar på nästa sida.',
  draftWritten: 'Medan du skriver. Det raderas när du skickar texten eller tar bort den.',
  transcriptPurpose:
    'Sparar dina senaste meddelanden och namnet på deras konversation, så att nästa sida visar dem utan väntan.',
  transcriptWritten: 'När meddelanden skickas eller tas emot.',
  outboxPurpose:
    'Sparar ett meddelande som du har skickat tills det har kommit fram, så att det inte går förlorat.',
  outboxWritten: 'När du skickar ett meddelande. Det raderas när meddelandet har kommit fram.',
  localPurpose:
    'Sparar själva konversationen, med dess filer och ditt namn, eftersom den här webbplatsen inte använder någon chattjänst för den.',
  localWritten: 'När meddelanden skickas eller tas emot.',
  clientIdPurpose: 'Ett nummer som chattjänsten känner igen den här webbläsaren på.',
  clientIdWritten: 'När chattjänsten startar.',
  appUserIdPurpose: 'Ett nummer som chattjänsten hittar din konversation igen med.',
  appUserIdWritten: 'När din konversation börjar.',
  sessionTokenPurpose: 'Visar för chattjänsten att konversationen är din.',
  sessionTokenWritten: 'När din konversation börjar, om du inte är inloggad.',
} satisfies StatementStrings;
