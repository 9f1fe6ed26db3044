/** Latvian, with the polite "jūs". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Ko tērzēšanas logs saglabā un kāpēc',
  intro:
    'Šo pārskatu tērzēšanas logs veido pats no iestatījumiem, kas tam noteikti šajā tīmekļa vietnē. Mainoties iestatījumam, līdzi mainās arī šis teksts.',
  noChat:
    'Šajā lapā nav tērzēšanas loga. Šajā pārskatā aprakstīts tērzēšanas logs ar turpmāk norādītajiem iestatījumiem.',

  storedTitle: 'Kas tiek saglabāts jūsu pārlūkprogrammā',
  storedNote:
    'Tērzēšanas logs neiestata sīkdatnes. Tas izmanto jūsu pārlūkprogrammas krātuvi, ko var lasīt tikai šīs tīmekļa vietnes lapas.',
  storedIfAgreed: 'Tabulā parādīts, kas tiktu saglabāts, ja jūs sniegtu piekrišanu.',
  columnName: 'Nosaukums',
  columnPurpose: 'Nolūks',
  columnWritten: 'Kad tiek ierakstīts',
  columnKind: 'Veids',
  columnType: 'Tips',
  columnPlace: 'Kur',
  columnLifetime: 'Cik ilgi',
  columnSetBy: 'Kas ieraksta',
  columnValue: 'Pašreizējā vērtība',
  placeLocal: 'Vietējā krātuve',
  placeSession: 'Sesijas krātuve',
  placeDatabase: 'Datubāze pārlūkprogrammā (IndexedDB)',
  placeMemory: 'Lapas atmiņa',
  placeOwn: 'Krātuve, ko nodrošina šī tīmekļa vietne',
  typeTimestamp: 'Datums un laiks',
  typeBoolean: 'Jā vai nē',
  typeText: 'Teksts',
  typeRecord: 'Ieraksts',
  kindFunctional: 'Tērzēšanas loga stāvoklis',
  kindConversation: 'Jūsu saruna',
  kindIdentification: 'Atpazīšana',
  lifeRetention: 'Pēc tērzēšanas loga pēdējās lietošanas: {duration}',
  lifeRetentionOrTab:
    'Pēc tērzēšanas loga pēdējās lietošanas: {duration}. Ilgākais līdz cilnes aizvēršanai.',
  lifeDay: 'Līdz piegādei, bet ne ilgāk kā: {duration}',
  lifeDayOrTab: 'Līdz piegādei, bet ne ilgāk kā: {duration}. Ilgākais līdz cilnes aizvēršanai.',
  lifeErased: 'Līdz brīdim, kad to izdzēšat jūs vai jūsu pārlūkprogramma',
  lifeTab: 'Līdz cilnes aizvēršanai',
  lifePage: 'Līdz lapas atstāšanai',
  setByWidget: 'Tērzēšanas logs',
  setByService: 'Tērzēšanas pakalpojums',

  retentionTitle: 'Cik ilgi saglabātais ir spēkā',
  retentionActivity:
    'Visam, kam ir noteikts termiņš, tas tiek skaitīts no jūsu pēdējās darbības: kad ielādējat lapu ar tērzēšanas logu, atverat, aizverat vai sakļaujat tērzēšanas logu, aizverat uzaicinājumu, nosūtāt ziņojumu vai saņemat to, kamēr tērzēšanas logs ir atvērts. Termiņš: {duration}.',
  retentionMeaning:
    'Kad termiņš ir beidzies, saglabātais vairs netiek ņemts vērā. To izdzēš, kad tērzēšanas logs to nākamreiz pārbauda: kad ielādējat lapu ar tērzēšanas logu vai tajā atgriežaties. Ja nekad neatgriezīsieties, tas paliks jūsu pārlūkprogrammā neizmantots līdz brīdim, kad notīrīsiet tās datus.',

  consentTitle: 'Kad notiek saglabāšana',
  consentGranted:
    'Tērzēšanas logs šos ierakstus saglabā no brīža, kad ielādējat lapu ar tērzēšanas logu.',
  consentInteraction:
    'Tērzēšanas logs neko nesaglabā, kamēr jūs to nelietojat: kamēr to neatverat vai neaizverat, neaizverat tā uzaicinājumu vai nenosūtāt ziņojumu. Pirms tam tas tikai pārbauda, vai kaut kas jau ir saglabāts agrāk.',
  consentDenied:
    'Pašlaik tērzēšanas logs jūsu pārlūkprogrammā neko nesaglabā un neko no tās nelasa, jo jūs tam nesniedzāt piekrišanu. Agrāk saglabātais tiek izdzēsts nelasot. Tas, ko darāt tērzēšanas logā, glabājas tikai lapas atmiņā.',
  consentDeniedService:
    'Ja tomēr nosūtīsiet ziņojumu, tērzēšanas pakalpojums saglabās savus datus sesijas krātuvē, līdz aizvērsiet cilni.',

  hostsTitle: 'Ar ko un kad notiek saziņa',
  hostsCode: 'Tērzēšanas loga programma tiek ielādēta no šejienes: {hosts}',
  hostsNobody: 'Tērzēšanas logam nav pievienots neviens pakalpojums: saziņa ne ar vienu nenotiek.',
  hostsBrowser: 'Saruna paliek jūsu pārlūkprogrammā: saziņa ne ar vienu nenotiek.',
  hostsServer: 'Saruna notiek, izmantojot šo serveri: {hosts}',
  hostsService:
    'Saruna notiek, izmantojot “Sunshine Conversations”, uzņēmuma “Zendesk” pakalpojumu. Saziņa notiek ar šiem serveriem: {hosts}',
  hostsOwn: 'Saruna notiek, izmantojot pakalpojumu, ko šī tīmekļa vietne ir pievienojusi pati.',
  whenOpen: 'Tas notiek, kad atverat tērzēšanas logu.',
  whenAuto:
    'Tas notiek, kad atverat tērzēšanas logu. Ja jums jau ir saruna, tas notiek drīz pēc lapas ielādes.',
  whenLoad: 'Tas notiek, kad ielādējat lapu ar tērzēšanas logu.',
  whenActed: 'Tas nekad nenotiek, pirms jūs pirmoreiz lietojat tērzēšanas logu.',
  whenSent:
    'Kamēr nesniedzat piekrišanu saglabāšanai, tas notiek tikai tad, kad nosūtāt ziņojumu vai sākat tērzēšanu.',
  hostsMedia:
    'Attēli ziņojumos tiek ielādēti no vietas, kur tos glabā tērzēšanas pakalpojums vai otra puse, tad, kad jūs tos redzat.',

  sentTitle: 'Kas tiek nosūtīts',
  sentIntro:
    'Ar jūsu pirmo ziņojumu un atkārtoti pēc katrām izmaiņām tērzēšanas logs nosūta turpmāk norādīto. Pirms tam nekas netiek sūtīts.',
  sentMessages: 'tas, ko rakstāt',
  sentTyping: 'tas, ka rakstāt, un līdz kurai vietai izlasījāt sarunu',
  sentUuid: 'jūsu apmeklējuma nejaušais numurs (widget_uuid)',
  sentPage:
    'lapas nosaukums un adrese un iepriekšējās lapas adrese; no adreses parametriem tikai šie: {names}',
  sentNoParameters: 'neviens',
  sentOnline: 'brīdis, kad sākās jūsu apmeklējums',
  sentLocale: 'tērzēšanas loga valoda',
  sentOpenedBy:
    'tas, vai tērzēšanas logu atvērāt jūs, tas atvērās pats vai to atvēra šī tīmekļa vietne',
  sentMetadata: 'ziņas, ko šī tīmekļa vietne pievieno sarunai: {names}',
  sentProfile: 'jūsu vārds un e-pasta adrese, ja tos norādījāt jūs vai šī tīmekļa vietne',
  sentIdentity: 'kas jūs esat šajā vietnē, ja esat pieteicies',
  sentFiles: 'datnes, ko izvēlaties nosūtīt',
  sentLocation:
    'jūsu atrašanās vieta, tikai pēc tam, kad nospiežat tam paredzēto pogu un pārlūkprogramma jums pajautā',
  sentNothingElse:
    'Neko citu tērzēšanas logs nesūta. Tas nepēta jūsu ierīci. Tāpat kā jebkurā savienojumā internetā, dators otrā galā redz jūsu IP adresi.',
  sentByService:
    'Tērzēšanas pakalpojums, kad tas ir palaists, pats nosūta arī: numuru, ko tas piešķīris jūsu pārlūkprogrammai, lapas nosaukumu un adresi, iepriekšējās lapas adresi, jūsu valodu un jūsu pārlūkprogrammas nosaukumu un versiju.',

  legalTitle: 'Uz kāda juridiskā pamata',
  legalController: '{controller} nosaka, kam tērzēšanas logs tiek izmantots, un par to atbild.',
  legalProvider: '{provider} nodrošina tērzēšanas logu šai organizācijai: {controller}.',
  legalInterest:
    '{controller} saskaņā ar Vispārīgās datu aizsardzības regulas 6. panta 1. punkta f) apakšpunktu piedāvā tērzēšanas logu un uztur to darba kārtībā, pamatojoties uz savām leģitīmajām interesēm.',
  legalContract:
    'Ja ar jums tiek slēgts vai ir noslēgts līgums, saskaņā ar tās pašas regulas 6. panta 1. punkta b) apakšpunktu atbildes uz jūsu jautājumiem ir nepieciešamas tā sagatavošanai vai izpildei.',
  legalStorage:
    'To, kas jāsaglabā, lai darbotos jūsu pieprasītais tērzēšanas logs, drīkst saglabāt, neprasot jūsu piekrišanu. Ja to prasa tiesību akti, viss pārējais tiek saglabāts tikai ar jūsu piekrišanu, ko varat jebkurā laikā atsaukt.',
  controllerUnknown: 'Šīs tīmekļa vietnes uzturētājs',
  providerUnknown: 'Tērzēšanas loga nodrošinātājs',
  privacyLink: 'Privātuma paziņojums',

  nowTitle: 'Kas pašlaik ir saglabāts šajā pārlūkprogrammā',
  nowNothing: 'Pašlaik šajā pārlūkprogrammā nav saglabāts nekas no tērzēšanas loga.',
  nowNotRead: 'Tas netika pārbaudīts, jo jūs tam nesniedzāt piekrišanu.',
  nowUndeclared:
    'Šos ierakstus nav veikusi šī tērzēšanas loga versija, un tie tiek izdzēsti kopā ar pārējiem: {names}',
  lookAgain: 'Pārbaudīt vēlreiz',
  download: 'Lejupielādēt manus tērzēšanas datus',
  erase: 'Dzēst manus tērzēšanas datus',
  eraseQuestion:
    'Vai izdzēst visu, ko tērzēšanas logs ir saglabājis šajā pārlūkprogrammā? Tērzēšanas logā atvērtā saruna beigsies.',
  eraseConfirm: 'Dzēst',
  eraseCancel: 'Paturēt',
  erasing: 'Notiek dzēšana…',
  erased: 'Jūsu tērzēšanas dati ir izdzēsti no šīs pārlūkprogrammas.',
  eraseFailed:
    'Neizdevās izdzēst šos ierakstus: {names}. Aizveriet pārējās cilnes ar šo tīmekļa vietni un mēģiniet vēlreiz.',
  eraseElsewhere:
    'Jūsu nosūtītie ziņojumi ar to netiek izdzēsti. Lai tos izdzēstu, vērsieties šajā organizācijā: {controller}.',
  notAdvice:
    'Šis pārskats nav juridiska konsultācija. Tajā aprakstīts, ko tērzēšanas logs dara. Vai ar to pietiek, ir jāizvērtē šīs tīmekļa vietnes uzturētājam.',

  loadedPurpose:
    'Atceras, kad sākās jūsu apmeklējums. Laiku, pēc kura tērzēšanas logs atveras pats, skaita no šā brīža visās lapās kopā.',
  loadedWritten: 'Apmeklējuma pirmajā lapā. Nākamās lapas to nemaina.',
  autoOpenedPurpose:
    'Atceras, ka tērzēšanas logs ir atvēries pats, lai apmeklējuma laikā tas notiktu tikai vienreiz.',
  autoOpenedWritten: 'Kad tērzēšanas logs atveras pats.',
  openedPurpose: 'Atceras, ka atvērāt tērzēšanas logu, lai tas būtu atvērts arī nākamajā lapā.',
  openedWritten: 'Kad atverat tērzēšanas logu (true) vai to aizverat (false).',
  closedPurpose:
    'Atceras, ka aizvērāt tērzēšanas logu, lai tas paliktu aizvērts un neatvērtos pats.',
  closedWritten: 'Kad aizverat tērzēšanas logu (true) vai to atverat (false).',
  foldedPurpose: 'Atceras, ka sakļāvāt tērzēšanas logu, lai tas būtu sakļauts arī nākamajā lapā.',
  foldedWritten: 'Kad sakļaujat tērzēšanas logu (true) vai to izvēršat (false).',
  dismissedPurpose:
    'Atceras, ka aizvērāt uzaicinājumu blakus tērzēšanas pogai, lai tas vairs neparādītos.',
  dismissedWritten: 'Kad aizverat uzaicinājumu.',
  uuidPurpose:
    'Nejaušs numurs, pēc kura apmeklētājus atšķir, neatklājot, kas viņi ir. To nosūta ar jūsu pirmo ziņojumu, lai jūsu ziņojumi paliktu kopā.',
  uuidWritten: 'Apmeklējuma pirmajā lapā.',
  welcomePurpose: 'Atceras, vai sveiciena ziņojums pieder jūsu sarunai.',
  welcomeWritten:
    'Kad tērzēšanas logs atveras pats (true) vai kad jūs to atverat pirms tam (false).',
  expiresPurpose:
    'Norāda, līdz kuram laikam ir spēkā viss iepriekš minētais. Pēc tam tas netiek ņemts vērā un tiek izdzēsts.',
  expiresWritten: 'Katru reizi, kad lietojat tērzēšanas logu vai ielādējat lapu ar to.',
  draftPurpose: 'Glabā to, ko uzrakstījāt un nenosūtījāt, lai tas būtu pieejams arī nākamajā lapā.',
  draftWritten: 'Kamēr rakstāt. Tiek izdzēsts, kad tekstu nosūtāt vai noņemat.',
  transcriptPurpose:
    'Glabā jūsu jaunākos ziņojumus un to sarunas nosaukumu, lai nākamā lapa tos parādītu bez gaidīšanas.',
  transcriptWritten: 'Kad ziņojumi tiek nosūtīti vai saņemti.',
  outboxPurpose: 'Glabā jūsu nosūtīto ziņojumu, līdz tas ir piegādāts, lai tas nepazustu.',
  outboxWritten: 'Kad nosūtāt ziņojumu. Tiek izdzēsts, kad ziņojums ir piegādāts.',
  localPurpose:
    'Glabā pašu sarunu ar tās datnēm un jūsu vārdu, jo šī tīmekļa vietne tai neizmanto tērzēšanas pakalpojumu.',
  localWritten: 'Kad ziņojumi tiek nosūtīti vai saņemti.',
  clientIdPurpose: 'Numurs, pēc kura tērzēšanas pakalpojums atpazīst šo pārlūkprogrammu.',
  clientIdWritten: 'Kad tērzēšanas pakalpojums tiek palaists.',
  appUserIdPurpose: 'Numurs, pēc kura tērzēšanas pakalpojums atkal atrod jūsu sarunu.',
  appUserIdWritten: 'Kad sākas jūsu saruna.',
  sessionTokenPurpose: 'Apliecina tērzēšanas pakalpojumam, ka saruna ir jūsu.',
  sessionTokenWritten: 'Kad sākas jūsu saruna, ja lietojat vietni bez pieteikšanās.',
} satisfies StatementStrings;
