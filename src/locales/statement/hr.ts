/** Croatian, with the polite "vi". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Što chat pohranjuje i zašto',
  intro:
    'Ovaj pregled izrađuje sam chat, prema postavkama koje ima na ovom web-mjestu. Kad se postavka promijeni, s njom se mijenja i ovaj tekst.',
  noChat:
    'Na ovoj stranici nema chata. Ovaj pregled opisuje chat s postavkama navedenima u nastavku.',

  storedTitle: 'Što se pohranjuje u vašem pregledniku',
  storedNote:
    'Chat ne postavlja kolačiće. Upotrebljava pohranu vašeg preglednika, koju mogu čitati samo stranice ovog web-mjesta.',
  storedIfAgreed: 'Tablica prikazuje što bi se pohranjivalo kad biste za to dali privolu.',
  columnName: 'Naziv',
  columnPurpose: 'Svrha',
  columnWritten: 'Kada se zapisuje',
  columnKind: 'Vrsta',
  columnType: 'Tip',
  columnPlace: 'Gdje',
  columnLifetime: 'Koliko dugo',
  columnSetBy: 'Tko zapisuje',
  columnValue: 'Trenutačna vrijednost',
  placeLocal: 'Lokalna pohrana',
  placeSession: 'Pohrana sesije',
  placeDatabase: 'Baza podataka u pregledniku (IndexedDB)',
  placeMemory: 'Memorija stranice',
  placeOwn: 'Pohrana koju osigurava ovo web-mjesto',
  typeTimestamp: 'Datum i vrijeme',
  typeBoolean: 'Da ili ne',
  typeText: 'Tekst',
  typeRecord: 'Zapis',
  kindFunctional: 'Stanje chata',
  kindConversation: 'Vaš razgovor',
  kindIdentification: 'Prepoznavanje',
  lifeRetention: 'Nakon vaše posljednje upotrebe chata: {duration}',
  lifeRetentionOrTab:
    'Nakon vaše posljednje upotrebe chata: {duration}. Najduže do zatvaranja kartice.',
  lifeDay: 'Do isporuke, ali ne duže od navedenog: {duration}',
  lifeDayOrTab: 'Do isporuke, ali ne duže od navedenog: {duration}. Najduže do zatvaranja kartice.',
  lifeErased: 'Dok to ne izbrišete vi ili vaš preglednik',
  lifeTab: 'Do zatvaranja kartice',
  lifePage: 'Dok ne napustite stranicu',
  setByWidget: 'Chat',
  setByService: 'Usluga chata',

  retentionTitle: 'Koliko dugo pohranjeni podaci vrijede',
  retentionActivity:
    'Rok za sve vremenski ograničene podatke računa se od vaše posljednje aktivnosti: kada učitate stranicu s chatom, otvorite, zatvorite ili smanjite chat, zatvorite pozivnicu, pošaljete poruku ili je primite dok je chat otvoren. Rok: {duration}.',
  retentionMeaning:
    'Kada taj rok istekne, pohranjeni podaci od tog se trenutka više ne uzimaju u obzir. Brišu se kada ih chat sljedeći put pogleda: kada učitate stranicu s chatom ili se na nju vratite. Ako se nikada ne vratite, ostaju neiskorišteni u vašem pregledniku dok ne izbrišete njegove podatke.',

  consentTitle: 'Kada se podaci pohranjuju',
  consentGranted: 'Chat pohranjuje ove podatke od trenutka kada učitate stranicu s chatom.',
  consentInteraction:
    'Chat ne pohranjuje ništa dok ga ne upotrijebite: dok ga ne otvorite ili zatvorite, ne zatvorite njegovu pozivnicu ili ne pošaljete poruku. Prije toga samo provjerava je li nešto pohranjeno od prije.',
  consentDenied:
    'Chat u ovom trenutku ništa ne pohranjuje u vašem pregledniku i ništa iz njega ne čita jer za to niste dali privolu. Ono što je prije bilo pohranjeno briše se bez čitanja. Ono što radite u chatu čuva se samo u memoriji stranice.',
  consentDeniedService:
    'Ako ipak pošaljete poruku, usluga chata sprema vlastite podatke u pohranu sesije dok ne zatvorite karticu.',

  hostsTitle: 'S kime se chat povezuje i kada',
  hostsCode: 'Program chata učitava se odavde: {hosts}',
  hostsNobody: 'S chatom nije povezana nijedna usluga: chat se ni s kime ne povezuje.',
  hostsBrowser: 'Razgovor ostaje u vašem pregledniku: chat se ni s kime ne povezuje.',
  hostsServer: 'Razgovor se odvija preko ovog poslužitelja: {hosts}',
  hostsService:
    'Razgovor se odvija preko Sunshine Conversations, usluge društva Zendesk. Chat se povezuje s ovim poslužiteljima: {hosts}',
  hostsOwn: 'Razgovor se odvija preko usluge koju je ovo web-mjesto samo povezalo.',
  whenOpen: 'To se događa kada otvorite chat.',
  whenAuto:
    'To se događa kada otvorite chat. Ako već imate razgovor, to se događa ubrzo nakon učitavanja stranice.',
  whenLoad: 'To se događa kada učitate stranicu s chatom.',
  whenActed: 'To se nikada ne događa prije nego što sami upotrijebite chat.',
  whenSent:
    'Dok ne date privolu za pohranjivanje, to se događa samo kada pošaljete poruku ili započnete chat.',
  hostsMedia:
    'Slike u porukama učitavaju se s mjesta na kojem ih čuva usluga chata ili druga strana, kada ih vidite.',

  sentTitle: 'Što se šalje',
  sentIntro:
    'S vašom prvom porukom, i ponovno pri svakoj promjeni, chat šalje sljedeće. Prije toga ne šalje se ništa.',
  sentMessages: 'ono što napišete',
  sentTyping: 'da pišete i dokle ste pročitali',
  sentUuid: 'nasumični broj vašeg posjeta (widget_uuid)',
  sentPage:
    'naslov i adresa stranice te adresa prethodne stranice; od parametara u adresi samo ovi: {names}',
  sentNoParameters: 'nijedan',
  sentOnline: 'trenutak u kojem je započeo vaš posjet',
  sentLocale: 'jezik chata',
  sentOpenedBy: 'jeste li chat otvorili vi, je li se otvorio sam ili ga je otvorilo ovo web-mjesto',
  sentMetadata: 'podaci koje ovo web-mjesto dodaje razgovoru: {names}',
  sentProfile: 'vaše ime i adresa e-pošte, ako ste ih naveli vi ili ih je navelo ovo web-mjesto',
  sentIdentity: 'tko ste na ovoj web-stranici, ako ste prijavljeni',
  sentFiles: 'datoteke koje odlučite poslati',
  sentLocation:
    'vaša lokacija, ali tek nakon što pritisnete gumb za to i preglednik vas pita za dopuštenje',
  sentNothingElse:
    'Chat ne šalje ništa drugo. Ne ispituje vaš uređaj. Kao i pri svakoj vezi na internetu, računalo na drugoj strani vidi vašu IP adresu.',
  sentByService:
    'Usluga chata, kada se pokrene, sama šalje i sljedeće: broj koji je dodijelila vašem pregledniku, naslov i adresu stranice, adresu prethodne stranice, vaš jezik te naziv i verziju vašeg preglednika.',

  legalTitle: 'Na kojoj pravnoj osnovi',
  legalController: '{controller} odlučuje o tome za što se chat upotrebljava i za to odgovara.',
  legalProvider: '{provider} osigurava chat za sljedeći subjekt: {controller}.',
  legalInterest:
    '{controller} ima legitimni interes nuditi chat i održavati ga u ispravnom stanju (članak 6. stavak 1. točka (f) Opće uredbe o zaštiti podataka).',
  legalContract:
    'Ako se s vama sklapa ugovor ili je on već sklopljen, odgovaranje na vaša pitanja nužno je za njegovu pripremu ili izvršavanje (članak 6. stavak 1. točka (b)).',
  legalStorage:
    'Ono što se mora pohraniti da bi chat koji ste zatražili radio smije se pohraniti bez traženja vaše privole. Ako to zahtijeva zakon, sve ostalo pohranjuje se samo uz vašu privolu, koju možete povući u svakom trenutku.',
  controllerUnknown: 'Operater ovog web-mjesta',
  providerUnknown: 'Pružatelj chata',
  privacyLink: 'Izjava o privatnosti',

  nowTitle: 'Što je sada pohranjeno u ovom pregledniku',
  nowNothing: 'U ovom pregledniku sada nije pohranjen nijedan podatak chata.',
  nowNotRead: 'To nije provjereno jer za to niste dali privolu.',
  nowUndeclared:
    'Ove stavke nije zapisala ova verzija chata i brišu se zajedno s ostalima: {names}',
  lookAgain: 'Provjeri ponovno',
  download: 'Preuzmi moje podatke iz chata',
  erase: 'Izbriši moje podatke iz chata',
  eraseQuestion:
    'Želite li izbrisati sve što je chat pohranio u ovom pregledniku? Razgovor koji je otvoren u chatu tada završava.',
  eraseConfirm: 'Izbriši',
  eraseCancel: 'Zadrži',
  erasing: 'Brisanje…',
  erased: 'Vaši podaci iz chata izbrisani su iz ovog preglednika.',
  eraseFailed:
    'Ovo nije bilo moguće izbrisati: {names}. Zatvorite ostale kartice s ovim web-mjestom i pokušajte ponovno.',
  eraseElsewhere:
    'Time se ne brišu poruke koje ste poslali. Za njihovo brisanje obratite se sljedećem subjektu: {controller}.',
  notAdvice:
    'Ovaj pregled nije pravni savjet. Opisuje što chat radi. Je li to dovoljno, mora procijeniti operater ovog web-mjesta.',

  loadedPurpose:
    'Pamti kada je započeo vaš posjet. Vrijeme nakon kojega se chat sam otvara računa se otada, na svim stranicama zajedno.',
  loadedWritten: 'Na prvoj stranici posjeta. Sljedeće stranice to ne mijenjaju.',
  autoOpenedPurpose:
    'Pamti da se chat sam otvorio, kako bi se to tijekom posjeta dogodilo samo jedanput.',
  autoOpenedWritten: 'Kada se chat sam otvori.',
  openedPurpose: 'Pamti da ste otvorili chat, kako bi bio otvoren i na sljedećoj stranici.',
  openedWritten: 'Kada otvorite chat (true) ili ga zatvorite (false).',
  closedPurpose: 'Pamti da ste zatvorili chat, kako bi ostao zatvoren i ne bi se sam otvarao.',
  closedWritten: 'Kada zatvorite chat (true) ili ga otvorite (false).',
  foldedPurpose: 'Pamti da ste smanjili chat, kako bi bio smanjen i na sljedećoj stranici.',
  foldedWritten: 'Kada smanjite chat (true) ili ga ponovno povećate (false).',
  dismissedPurpose:
    'Pamti da ste zatvorili pozivnicu pokraj gumba za chat, kako se ne bi ponovno pojavila.',
  dismissedWritten: 'Kada zatvorite pozivnicu.',
  uuidPurpose:
    'Nasumični broj po kojem se posjetitelji razlikuju, a da se ne otkriva tko su. Šalje se s vašom prvom porukom kako bi vaše poruke ostale zajedno.',
  uuidWritten: 'Na prvoj stranici posjeta.',
  welcomePurpose: 'Pamti pripada li poruka dobrodošlice vašem razgovoru.',
  welcomeWritten: 'Kada se chat sam otvori (true) ili kada ga vi otvorite prije toga (false).',
  expiresPurpose:
    'Određuje do kada vrijedi sve gore navedeno. Nakon toga se ne uzima u obzir i briše se.',
  expiresWritten: 'Svaki put kada upotrijebite chat ili učitate stranicu s njim.',
  draftPurpose: 'Čuva ono što ste napisali, a niste poslali, kako bi bilo i na sljedećoj stranici.',
  draftWritten: 'Dok pišete. Briše se kada tekst pošaljete ili uklonite.',
  transcriptPurpose:
    'Čuva vaše najnovije poruke i naziv njihova razgovora, kako bi ih sljedeća stranica prikazala bez čekanja.',
  transcriptWritten: 'Kada se poruke šalju ili primaju.',
  outboxPurpose: 'Čuva poruku koju ste poslali dok ne stigne, kako se ne bi izgubila.',
  outboxWritten: 'Kada pošaljete poruku. Briše se kada poruka stigne.',
  localPurpose:
    'Čuva sam razgovor, s datotekama i vašim imenom, jer ovo web-mjesto za to ne upotrebljava uslugu chata.',
  localWritten: 'Kada se poruke šalju ili primaju.',
  clientIdPurpose: 'Broj po kojem usluga chata prepoznaje ovaj preglednik.',
  clientIdWritten: 'Kada se usluga chata pokrene.',
  appUserIdPurpose: 'Broj po kojem usluga chata ponovno pronalazi vaš razgovor.',
  appUserIdWritten: 'Kada započne vaš razgovor.',
  sessionTokenPurpose: 'Dokazuje usluzi chata da je razgovor vaš.',
  sessionTokenWritten: 'Kada započne vaš razgovor, osim ako ste prijavljeni.',
} satisfies StatementStrings;
