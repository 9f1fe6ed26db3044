/** Lithuanian, with the polite "jūs". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Ką pokalbių langas saugo ir kodėl',
  intro:
    'Šią apžvalgą pokalbių langas sudaro pats pagal nuostatas, kurios jam nustatytos šioje svetainėje. Pasikeitus nuostatai, kartu pasikeičia ir šis tekstas.',
  noChat:
    'Šiame puslapyje pokalbių lango nėra. Šioje apžvalgoje aprašomas pokalbių langas su toliau nurodytomis nuostatomis.',

  storedTitle: 'Kas saugoma jūsų naršyklėje',
  storedNote:
    'Pokalbių langas slapukų neįrašo. Jis naudoja jūsų naršyklės saugyklą, kurią gali skaityti tik šios svetainės puslapiai.',
  storedIfAgreed: 'Lentelėje parodyta, kas būtų saugoma, jei duotumėte sutikimą.',
  columnName: 'Pavadinimas',
  columnPurpose: 'Paskirtis',
  columnWritten: 'Kada įrašoma',
  columnKind: 'Rūšis',
  columnType: 'Tipas',
  columnPlace: 'Kur',
  columnLifetime: 'Kiek laiko',
  columnSetBy: 'Kas įrašo',
  columnValue: 'Dabartinė reikšmė',
  placeLocal: 'Vietinė saugykla',
  placeSession: 'Seanso saugykla',
  placeDatabase: 'Naršyklės duomenų bazė (IndexedDB)',
  placeMemory: 'Puslapio atmintis',
  placeOwn: 'Šios svetainės suteikiama saugykla',
  typeTimestamp: 'Data ir laikas',
  typeBoolean: 'Taip arba ne',
  typeText: 'Tekstas',
  typeRecord: 'Įrašas',
  kindFunctional: 'Pokalbių lango būsena',
  kindConversation: 'Jūsų pokalbis',
  kindIdentification: 'Atpažinimas',
  lifeRetention: 'Po paskutinio naudojimosi pokalbių langu: {duration}',
  lifeRetentionOrTab:
    'Po paskutinio naudojimosi pokalbių langu: {duration}. Ilgiausiai iki kortelės uždarymo.',
  lifeDay: 'Kol bus pristatyta, bet ne ilgiau nei: {duration}',
  lifeDayOrTab:
    'Kol bus pristatyta, bet ne ilgiau nei: {duration}. Ilgiausiai iki kortelės uždarymo.',
  lifeErased: 'Kol ištrinsite jūs arba jūsų naršyklė',
  lifeTab: 'Kol uždarysite kortelę',
  lifePage: 'Kol išeisite iš puslapio',
  setByWidget: 'Pokalbių langas',
  setByService: 'Pokalbių paslauga',

  retentionTitle: 'Kiek laiko įrašai galioja',
  retentionActivity:
    'Visų ribotos trukmės įrašų galiojimas skaičiuojamas nuo paskutinio jūsų veiksmo: kai įkeliate puslapį su pokalbių langu, atidarote, uždarote arba suskleidžiate pokalbių langą, uždarote kvietimą, išsiunčiate žinutę arba ją gaunate, kai pokalbių langas atidarytas. Galiojimo trukmė: {duration}.',
  retentionMeaning:
    'Pasibaigus šiam laikui į įrašus nebeatsižvelgiama. Jie ištrinami, kai pokalbių langas kitą kartą juos patikrina: kai įkeliate puslapį su pokalbių langu arba į jį grįžtate. Jei niekada nebegrįšite, jie liks nenaudojami jūsų naršyklėje, kol išvalysite jos duomenis.',

  consentTitle: 'Kada duomenys įrašomi',
  consentGranted:
    'Pokalbių langas šiuos įrašus saugo nuo tada, kai įkeliate puslapį su pokalbių langu.',
  consentInteraction:
    'Pokalbių langas nieko neįrašo, kol juo nepasinaudojate: kol jo neatidarote arba neuždarote, neuždarote kvietimo arba neišsiunčiate žinutės. Prieš tai jis tik patikrina, ar yra kas nors įrašyta anksčiau.',
  consentDenied:
    'Šiuo metu pokalbių langas jūsų naršyklėje nieko nesaugo ir nieko iš jos neskaito, nes nedavėte tam sutikimo. Tai, kas buvo įrašyta anksčiau, ištrinama neskaitant. Tai, ką darote pokalbių lange, laikoma tik puslapio atmintyje.',
  consentDeniedService:
    'Jei vis tiek išsiųsite žinutę, pokalbių paslauga išsaugos savo pačios duomenis seanso saugykloje, kol uždarysite skirtuką.',

  hostsTitle: 'Su kuo ir kada susisiekiama',
  hostsCode: 'Pokalbių lango programa įkeliama iš čia: {hosts}',
  hostsNobody: 'Prie pokalbių lango neprijungta jokia paslauga: su niekuo nesusisiekiama.',
  hostsBrowser: 'Pokalbis lieka jūsų naršyklėje: su niekuo nesusisiekiama.',
  hostsServer: 'Pokalbis vyksta per šį serverį: {hosts}',
  hostsService:
    'Pokalbis vyksta per „Sunshine Conversations“, bendrovės „Zendesk“ paslaugą. Susisiekiama su šiais serveriais: {hosts}',
  hostsOwn: 'Pokalbis vyksta per paslaugą, kurią prijungė pati ši svetainė.',
  whenOpen: 'Tai vyksta, kai atidarote pokalbių langą.',
  whenAuto:
    'Tai vyksta, kai atidarote pokalbių langą. Jei pokalbį jau turite, tai vyksta netrukus po puslapio įkėlimo.',
  whenLoad: 'Tai vyksta, kai įkeliate puslapį su pokalbių langu.',
  whenActed: 'Tai niekada nevyksta, kol patys nepasinaudojate pokalbių langu.',
  whenSent:
    'Kol nedavėte sutikimo saugoti duomenis, tai vyksta tik tada, kai išsiunčiate žinutę arba pradedate pokalbį.',
  hostsMedia:
    'Žinutėse esantys paveikslėliai įkeliami iš ten, kur juos laiko pokalbių paslauga arba kita pusė, tada, kai juos matote.',

  sentTitle: 'Kas siunčiama',
  sentIntro:
    'Su jūsų pirmąja žinute ir dar kartą po kiekvieno pasikeitimo pokalbių langas siunčia toliau nurodytus duomenis. Prieš tai nesiunčiama nieko.',
  sentMessages: 'tai, ką rašote',
  sentTyping: 'tai, kad rašote, ir iki kurios vietos perskaitėte',
  sentUuid: 'atsitiktinis jūsų apsilankymo numeris (widget_uuid)',
  sentPage:
    'puslapio pavadinimas ir adresas bei ankstesnio puslapio adresas; iš adreso parametrų tik šie: {names}',
  sentNoParameters: 'nė vieno',
  sentOnline: 'jūsų apsilankymo pradžios laikas',
  sentLocale: 'pokalbių lango kalba',
  sentOpenedBy:
    'tai, ar pokalbių langą atidarėte jūs, ar jis atsidarė pats, ar jį atidarė ši svetainė',
  sentMetadata: 'duomenys, kuriuos prie pokalbio prideda ši svetainė: {names}',
  sentProfile: 'jūsų vardas ir el. pašto adresas, jei juos nurodėte jūs arba ši svetainė',
  sentIdentity: 'kas esate šioje svetainėje, jei esate prisijungę',
  sentFiles: 'failai, kuriuos nusprendžiate išsiųsti',
  sentLocation:
    'jūsų buvimo vieta, bet tik jums paspaudus tam skirtą mygtuką ir naršyklei paprašius leidimo',
  sentNothingElse:
    'Nieko daugiau pokalbių langas nesiunčia. Jis netiria jūsų įrenginio. Kaip ir kiekvieno ryšio internetu atveju, kitame gale esantis kompiuteris mato jūsų IP adresą.',
  sentByService:
    'Pokalbių paslauga, kai ji paleista, pati siunčia dar ir šiuos duomenis: numerį, kurį suteikė jūsų naršyklei, puslapio pavadinimą ir adresą, ankstesnio puslapio adresą, jūsų kalbą ir jūsų naršyklės pavadinimą bei versiją.',

  legalTitle: 'Kokiu teisiniu pagrindu',
  legalController: '{controller} sprendžia, kam naudojamas pokalbių langas, ir už tai atsako.',
  legalProvider: '{provider} teikia pokalbių langą šiai organizacijai: {controller}.',
  legalInterest:
    '{controller} turi teisėtą interesą siūlyti pokalbių langą ir užtikrinti jo veikimą (Bendrojo duomenų apsaugos reglamento 6 straipsnio 1 dalies f punktas).',
  legalContract:
    'Kai su jumis sudaroma arba jau sudaryta sutartis, atsakyti į jūsų klausimus būtina siekiant ją parengti arba vykdyti (6 straipsnio 1 dalies b punktas).',
  legalStorage:
    'Tai, ką būtina įrašyti, kad veiktų jūsų pageidaujamas pokalbių langas, gali būti įrašoma jūsų neatsiklausus. Kai to reikalauja teisės aktai, visa kita įrašoma tik gavus jūsų sutikimą, kurį galite bet kada atšaukti.',
  controllerUnknown: 'Šios svetainės valdytojas',
  providerUnknown: 'Pokalbių lango teikėjas',
  privacyLink: 'Privatumo pranešimas',

  nowTitle: 'Kas dabar įrašyta šioje naršyklėje',
  nowNothing: 'Šiuo metu šioje naršyklėje nėra jokių pokalbių lango įrašų.',
  nowNotRead: 'Tai nebuvo tikrinama, nes nedavėte tam sutikimo.',
  nowUndeclared:
    'Šiuos įrašus padarė ne ši pokalbių lango versija, ir jie ištrinami kartu su kitais: {names}',
  lookAgain: 'Patikrinti dar kartą',
  download: 'Atsisiųsti mano pokalbių lango duomenis',
  erase: 'Ištrinti mano pokalbių lango duomenis',
  eraseQuestion:
    'Ar ištrinti viską, ką pokalbių langas įrašė šioje naršyklėje? Pokalbių lange atidarytas pokalbis bus baigtas.',
  eraseConfirm: 'Ištrinti',
  eraseCancel: 'Palikti',
  erasing: 'Trinama…',
  erased: 'Jūsų pokalbių lango duomenys ištrinti iš šios naršyklės.',
  eraseFailed:
    'Nepavyko ištrinti šių įrašų: {names}. Uždarykite kitas korteles su šia svetaine ir bandykite dar kartą.',
  eraseElsewhere:
    'Jūsų išsiųstos žinutės taip neištrinamos. Dėl jų ištrynimo kreipkitės į šią organizaciją: {controller}.',
  notAdvice:
    'Ši apžvalga nėra teisinė konsultacija. Joje aprašoma, ką daro pokalbių langas. Ar to pakanka, turi įvertinti šios svetainės valdytojas.',

  loadedPurpose:
    'Įsimena, kada prasidėjo jūsų apsilankymas. Laikas, po kurio pokalbių langas atsidaro pats, skaičiuojamas nuo tos akimirkos bendrai visuose puslapiuose.',
  loadedWritten: 'Pirmajame apsilankymo puslapyje. Vėlesni puslapiai to nekeičia.',
  autoOpenedPurpose:
    'Įsimena, kad pokalbių langas atsidarė pats, todėl per apsilankymą tai įvyksta tik kartą.',
  autoOpenedWritten: 'Kai pokalbių langas atsidaro pats.',
  openedPurpose:
    'Įsimena, kad atidarėte pokalbių langą, todėl kitame puslapyje jis bus atidarytas.',
  openedWritten: 'Kai atidarote pokalbių langą (true) arba jį uždarote (false).',
  closedPurpose:
    'Įsimena, kad uždarėte pokalbių langą, todėl jis liks uždarytas ir pats neatsidarys.',
  closedWritten: 'Kai uždarote pokalbių langą (true) arba jį atidarote (false).',
  foldedPurpose:
    'Įsimena, kad suskleidėte pokalbių langą, todėl kitame puslapyje jis bus suskleistas.',
  foldedWritten: 'Kai suskleidžiate pokalbių langą (true) arba jį išskleidžiate (false).',
  dismissedPurpose:
    'Įsimena, kad uždarėte kvietimą šalia pokalbių lango mygtuko, todėl jis daugiau nepasirodys.',
  dismissedWritten: 'Kai uždarote kvietimą.',
  uuidPurpose:
    'Atsitiktinis numeris, pagal kurį lankytojai atskiriami neatskleidžiant, kas jie yra. Jis siunčiamas su jūsų pirmąja žinute, kad jūsų žinutės liktų kartu.',
  uuidWritten: 'Pirmajame apsilankymo puslapyje.',
  welcomePurpose: 'Įsimena, ar pasveikinimo žinutė priklauso jūsų pokalbiui.',
  welcomeWritten:
    'Kai pokalbių langas atsidaro pats (true) arba kai jį pirmiau atidarote jūs (false).',
  expiresPurpose:
    'Nurodo, iki kada galioja visa, kas išvardyta pirmiau. Po to į tai neatsižvelgiama ir tai ištrinama.',
  expiresWritten: 'Kaskart, kai naudojatės pokalbių langu arba įkeliate puslapį su juo.',
  draftPurpose: 'Saugo tai, ką parašėte ir neišsiuntėte, kad tai būtų ir kitame puslapyje.',
  draftWritten: 'Kol rašote. Ištrinama, kai tekstą išsiunčiate arba pašalinate.',
  transcriptPurpose:
    'Saugo naujausias jūsų žinutes ir jų pokalbio pavadinimą, kad kitas puslapis jas parodytų nelaukiant.',
  transcriptWritten: 'Kai žinutės išsiunčiamos arba gaunamos.',
  outboxPurpose: 'Saugo jūsų išsiųstą žinutę, kol ji bus pristatyta, kad ji nepradingtų.',
  outboxWritten: 'Kai išsiunčiate žinutę. Ištrinama, kai žinutė pristatyta.',
  localPurpose:
    'Saugo patį pokalbį su jo failais ir jūsų vardu, nes ši svetainė jam nenaudoja pokalbių paslaugos.',
  localWritten: 'Kai žinutės išsiunčiamos arba gaunamos.',
  clientIdPurpose: 'Numeris, pagal kurį pokalbių paslauga atpažįsta šią naršyklę.',
  clientIdWritten: 'Kai paleidžiama pokalbių paslauga.',
  appUserIdPurpose: 'Numeris, pagal kurį pokalbių paslauga vėl randa jūsų pokalbį.',
  appUserIdWritten: 'Kai prasideda jūsų pokalbis.',
  sessionTokenPurpose: 'Pokalbių paslaugai įrodo, kad pokalbis yra jūsų.',
  sessionTokenWritten: 'Kai prasideda jūsų pokalbis, nebent esate prisijungę.',
} satisfies StatementStrings;
