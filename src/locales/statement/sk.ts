/** Slovak, with the polite "vy". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Čo chat ukladá a prečo',
  intro:
    'Tento prehľad vytvára sám chat podľa nastavení, ktoré má na tomto webovom sídle. Keď sa nastavenie zmení, zmení sa s ním aj tento text.',
  noChat:
    'Na tejto stránke nie je žiadny chat. Tento prehľad opisuje chat s nastaveniami uvedenými nižšie.',

  storedTitle: 'Čo sa ukladá vo vašom prehliadači',
  storedNote:
    'Chat neukladá žiadne súbory cookie. Používa úložisko vášho prehliadača, ktoré môžu čítať iba stránky tohto webového sídla.',
  storedIfAgreed: 'Tabuľka ukazuje, čo by sa ukladalo, keby ste na to udelili súhlas.',
  columnName: 'Názov',
  columnPurpose: 'Účel',
  columnWritten: 'Kedy sa zapisuje',
  columnKind: 'Druh',
  columnType: 'Typ',
  columnPlace: 'Kde',
  columnLifetime: 'Ako dlho',
  columnSetBy: 'Kto zapisuje',
  columnValue: 'Súčasná hodnota',
  placeLocal: 'Lokálne úložisko',
  placeSession: 'Úložisko relácie',
  placeDatabase: 'Databáza v prehliadači (IndexedDB)',
  placeMemory: 'Pamäť stránky',
  placeOwn: 'Úložisko, ktoré poskytuje toto webové sídlo',
  typeTimestamp: 'Dátum a čas',
  typeBoolean: 'Áno alebo nie',
  typeText: 'Text',
  typeRecord: 'Záznam',
  kindFunctional: 'Stav chatu',
  kindConversation: 'Vaša konverzácia',
  kindIdentification: 'Rozpoznanie',
  lifeRetention: 'Po poslednom použití chatu: {duration}',
  lifeRetentionOrTab: 'Po poslednom použití chatu: {duration}. Najdlhšie do zatvorenia karty.',
  lifeDay: 'Do doručenia, ale nie dlhšie ako: {duration}',
  lifeDayOrTab: 'Do doručenia, ale nie dlhšie ako: {duration}. Najdlhšie do zatvorenia karty.',
  lifeErased: 'Do vymazania vami alebo vaším prehliadačom',
  lifeTab: 'Do zatvorenia karty',
  lifePage: 'Do opustenia stránky',
  setByWidget: 'Chat',
  setByService: 'Služba chatu',

  retentionTitle: 'Ako dlho uložené údaje platia',
  retentionActivity:
    'Všetky časovo obmedzené údaje platia určitý čas od vašej poslednej aktivity, teda od chvíle, keď načítate stránku s chatom, otvoríte, zatvoríte alebo zbalíte chat, zatvoríte pozvánku, odošlete správu alebo ju pri otvorenom chate dostanete. Čas platnosti: {duration}.',
  retentionMeaning:
    'Po uplynutí tohto času sa na uložené údaje už neprihliada. Vymažú sa, keď sa na ne chat nabudúce pozrie, teda keď načítate stránku s chatom alebo sa na ňu vrátite. Ak sa už nikdy nevrátite, zostanú nevyužité vo vašom prehliadači, kým jeho údaje nevymažete.',

  consentTitle: 'Kedy sa údaje ukladajú',
  consentGranted: 'Chat tieto údaje ukladá od chvíle, keď načítate stránku s chatom.',
  consentInteraction:
    'Chat neukladá nič, kým ho nepoužijete, teda kým ho neotvoríte alebo nezatvoríte, nezatvoríte pozvánku alebo neodošlete správu. Predtým iba zisťuje, či je niečo uložené z minulosti.',
  consentDenied:
    'V tejto chvíli chat vo vašom prehliadači nič neukladá a nič z neho nečíta, pretože ste na to neudelili súhlas. Čo bolo uložené predtým, sa vymaže bez prečítania. Čo v chate robíte, sa uchováva iba v pamäti stránky.',
  consentDeniedService:
    'Ak napriek tomu odošlete správu, služba chatu uloží vlastné údaje do úložiska relácie, kým nezatvoríte kartu.',

  hostsTitle: 'S kým sa chat spája a kedy',
  hostsCode: 'Program chatu sa načítava odtiaľto: {hosts}',
  hostsNobody: 'K chatu nie je pripojená žiadna služba: chat sa s nikým nespája.',
  hostsBrowser: 'Konverzácia zostáva vo vašom prehliadači: chat sa s nikým nespája.',
  hostsServer: 'Konverzácia prebieha cez tento server: {hosts}',
  hostsService:
    'Konverzácia prebieha cez Sunshine Conversations, službu spoločnosti Zendesk. Chat sa spája s týmito servermi: {hosts}',
  hostsOwn: 'Konverzácia prebieha cez službu, ktorú si toto webové sídlo pripojilo samo.',
  whenOpen: 'Deje sa to, keď otvoríte chat.',
  whenAuto:
    'Deje sa to, keď otvoríte chat. Ak už konverzáciu máte, deje sa to krátko po načítaní stránky.',
  whenLoad: 'Deje sa to, keď načítate stránku s chatom.',
  whenActed: 'Nikdy sa to nedeje skôr, než chat sami použijete.',
  whenSent:
    'Kým neudelíte súhlas s ukladaním, deje sa to iba vtedy, keď odošlete správu alebo začnete chat.',
  hostsMedia:
    'Obrázky v správach sa načítavajú z miesta, kde ich uchováva služba chatu alebo druhá strana, vo chvíli, keď sa vám zobrazia.',

  sentTitle: 'Čo sa odosiela',
  sentIntro:
    'S vašou prvou správou a znova pri každej zmene odosiela chat nasledujúce údaje. Predtým sa neodosiela nič.',
  sentMessages: 'čo napíšete',
  sentTyping: 'že práve píšete a kam až máte správy prečítané',
  sentUuid: 'náhodné číslo vašej návštevy (widget_uuid)',
  sentPage:
    'názov a adresa stránky a adresa predchádzajúcej stránky; z parametrov v adrese iba tieto: {names}',
  sentNoParameters: 'žiadne',
  sentOnline: 'okamih, keď sa vaša návšteva začala',
  sentLocale: 'jazyk chatu',
  sentOpenedBy: 'či ste chat otvorili vy, otvoril sa sám alebo ho otvorilo toto webové sídlo',
  sentMetadata: 'údaje, ktoré ku konverzácii pridáva toto webové sídlo: {names}',
  sentProfile:
    'vaše meno a e-mailová adresa, ak ste ich uviedli vy alebo ich poskytlo toto webové sídlo',
  sentIdentity: 'kto ste na tejto webovej stránke, ak ste prihlásení',
  sentFiles: 'súbory, ktoré sa rozhodnete odoslať',
  sentLocation:
    'vaša poloha, a to iba potom, čo stlačíte príslušné tlačidlo a prehliadač sa vás opýta',
  sentNothingElse:
    'Nič iné chat neodosiela. Vaše zariadenie neskúma. Ako pri každom spojení na internete vidí počítač na druhej strane vašu IP adresu.',
  sentByService:
    'Služba chatu po spustení navyše sama odosiela: číslo, ktoré pridelila vášmu prehliadaču, názov a adresu stránky, adresu predchádzajúcej stránky, váš jazyk a názov a verziu vášho prehliadača.',

  legalTitle: 'Na akom právnom základe',
  legalController:
    '{controller} rozhoduje o tom, na čo sa chat používa, a nesie za to zodpovednosť.',
  legalProvider: '{provider} zabezpečuje chat pre nasledujúci subjekt: {controller}.',
  legalInterest:
    '{controller} má podľa čl. 6 ods. 1 písm. f) všeobecného nariadenia o ochrane údajov (GDPR) oprávnený záujem na ponúkaní chatu a zachovaní jeho funkčnosti.',
  legalContract:
    'Ak sa s vami zmluva uzatvára alebo už bola uzatvorená, je podľa čl. 6 ods. 1 písm. b) toho istého nariadenia odpovedanie na vaše otázky nevyhnutné na jej prípravu alebo plnenie.',
  legalStorage:
    'Čo musí byť uložené, aby fungoval chat, o ktorý ste požiadali, smie byť uložené bez žiadosti o váš súhlas. Ak to vyžaduje zákon, všetko ostatné sa ukladá iba s vaším súhlasom, ktorý môžete kedykoľvek odvolať.',
  controllerUnknown: 'Prevádzkovateľ tohto webového sídla',
  providerUnknown: 'Poskytovateľ chatu',
  privacyLink: 'Vyhlásenie o ochrane osobných údajov',

  nowTitle: 'Čo je teraz v tomto prehliadači uložené',
  nowNothing: 'V tomto prehliadači teraz nie sú uložené žiadne údaje chatu.',
  nowNotRead: 'Nezisťovalo sa to, pretože ste na to neudelili súhlas.',
  nowUndeclared:
    'Tieto položky nezapísala táto verzia chatu a vymazávajú sa spolu s ostatnými: {names}',
  lookAgain: 'Skontrolovať znova',
  download: 'Stiahnuť moje údaje z chatu',
  erase: 'Vymazať moje údaje z chatu',
  eraseQuestion:
    'Vymazať všetko, čo chat v tomto prehliadači uložil? Konverzácia otvorená v chate sa ukončí.',
  eraseConfirm: 'Vymazať',
  eraseCancel: 'Ponechať',
  erasing: 'Vymazáva sa…',
  erased: 'Vaše údaje z chatu boli z tohto prehliadača vymazané.',
  eraseFailed:
    'Tieto položky sa nepodarilo vymazať: {names}. Zatvorte, prosím, ostatné karty s týmto webovým sídlom a skúste to znova.',
  eraseElsewhere:
    'Správy, ktoré ste odoslali, sa tým nevymažú. O ich vymazanie, prosím, požiadajte nasledujúci subjekt: {controller}.',
  notAdvice:
    'Tento prehľad nie je právnym poradenstvom. Opisuje, čo chat robí. Či to stačí, musí posúdiť prevádzkovateľ tohto webového sídla.',

  loadedPurpose:
    'Pamätá si, kedy sa vaša návšteva začala. Od tejto chvíle sa na všetkých stránkach spolu počíta čas, po ktorom sa chat sám otvorí.',
  loadedWritten: 'Na prvej stránke návštevy. Ďalšie stránky to nemenia.',
  autoOpenedPurpose: 'Pamätá si, že sa chat sám otvoril, aby sa to počas návštevy stalo iba raz.',
  autoOpenedWritten: 'Keď sa chat sám otvorí.',
  openedPurpose: 'Pamätá si, že ste chat otvorili, aby bol otvorený aj na ďalšej stránke.',
  openedWritten: 'Keď chat otvoríte (true) alebo zatvoríte (false).',
  closedPurpose: 'Pamätá si, že ste chat zatvorili, aby zostal zatvorený a sám sa neotváral.',
  closedWritten: 'Keď chat zatvoríte (true) alebo otvoríte (false).',
  foldedPurpose: 'Pamätá si, že ste chat zbalili, aby bol zbalený aj na ďalšej stránke.',
  foldedWritten: 'Keď chat zbalíte (true) alebo rozbalíte (false).',
  dismissedPurpose:
    'Pamätá si, že ste zatvorili pozvánku vedľa tlačidla chatu, aby sa znova neobjavila.',
  dismissedWritten: 'Keď pozvánku zatvoríte.',
  uuidPurpose:
    'Náhodné číslo, ktoré rozlišuje návštevníkov bez toho, aby prezrádzalo, kto sú. Odosiela sa s vašou prvou správou, aby vaše správy zostali pohromade.',
  uuidWritten: 'Na prvej stránke návštevy.',
  welcomePurpose: 'Pamätá si, či k vašej konverzácii patrí uvítacia správa.',
  welcomeWritten: 'Keď sa chat otvorí sám (true) alebo keď ho skôr otvoríte vy (false).',
  expiresPurpose:
    'Určuje, dokedy všetko vyššie uvedené platí. Potom sa na to neprihliada a vymaže sa to.',
  expiresWritten: 'Vždy, keď použijete chat alebo načítate stránku s chatom.',
  draftPurpose: 'Uchováva, čo ste napísali a neodoslali, aby to bolo aj na ďalšej stránke.',
  draftWritten: 'Keď píšete. Vymaže sa, keď text odošlete alebo odstránite.',
  transcriptPurpose:
    'Uchováva vaše najnovšie správy a názov ich konverzácie, aby ich ďalšia stránka zobrazila bez čakania.',
  transcriptWritten: 'Keď sa správy odosielajú alebo prijímajú.',
  outboxPurpose: 'Uchováva správu, ktorú ste odoslali, až do jej doručenia, aby sa nestratila.',
  outboxWritten: 'Keď odošlete správu. Vymaže sa po doručení správy.',
  localPurpose:
    'Uchováva samotnú konverzáciu vrátane súborov a vášho mena, pretože toto webové sídlo na to nepoužíva žiadnu službu chatu.',
  localWritten: 'Keď sa správy odosielajú alebo prijímajú.',
  clientIdPurpose: 'Číslo, podľa ktorého služba chatu rozpozná tento prehliadač.',
  clientIdWritten: 'Keď sa služba chatu spustí.',
  appUserIdPurpose: 'Číslo, podľa ktorého služba chatu znova nájde vašu konverzáciu.',
  appUserIdWritten: 'Keď sa vaša konverzácia začne.',
  sessionTokenPurpose: 'Preukazuje službe chatu, že konverzácia patrí vám.',
  sessionTokenWritten: 'Keď sa vaša konverzácia začne, ak nie ste prihlásení.',
} satisfies StatementStrings;
