/** Slovenian, with the polite "vi". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Kaj klepet shranjuje in zakaj',
  intro:
    'Ta pregled izdela klepet sam na podlagi nastavitev, ki jih ima na tem spletnem mestu. Ko se nastavitev spremeni, se z njo spremeni tudi to besedilo.',
  noChat: 'Na tej strani ni klepeta. Ta pregled opisuje klepet s spodaj navedenimi nastavitvami.',

  storedTitle: 'Kaj se shranjuje v vašem brskalniku',
  storedNote:
    'Klepet ne nastavlja piškotkov. Uporablja shrambo vašega brskalnika, ki jo lahko berejo samo strani tega spletnega mesta.',
  storedIfAgreed: 'Tabela prikazuje, kaj bi se shranjevalo, če bi v to privolili.',
  columnName: 'Ime',
  columnPurpose: 'Namen',
  columnWritten: 'Kdaj se zapiše',
  columnKind: 'Vrsta',
  columnType: 'Tip',
  columnPlace: 'Kje',
  columnLifetime: 'Kako dolgo',
  columnSetBy: 'Kdo zapiše',
  columnValue: 'Trenutna vrednost',
  placeLocal: 'Lokalna shramba',
  placeSession: 'Shramba seje',
  placeDatabase: 'Podatkovna zbirka v brskalniku (IndexedDB)',
  placeMemory: 'Pomnilnik strani',
  placeOwn: 'Shramba, ki jo zagotavlja to spletno mesto',
  typeTimestamp: 'Datum in ura',
  typeBoolean: 'Da ali ne',
  typeText: 'Besedilo',
  typeRecord: 'Zapis',
  kindFunctional: 'Stanje klepeta',
  kindConversation: 'Vaš pogovor',
  kindIdentification: 'Prepoznavanje',
  lifeRetention: 'Po vaši zadnji uporabi klepeta: {duration}',
  lifeRetentionOrTab: 'Po vaši zadnji uporabi klepeta: {duration}. Najdlje do zaprtja zavihka.',
  lifeDay: 'Do dostave, vendar ne dlje kot: {duration}',
  lifeDayOrTab: 'Do dostave, vendar ne dlje kot: {duration}. Najdlje do zaprtja zavihka.',
  lifeErased: 'Dokler tega ne izbrišete vi ali vaš brskalnik',
  lifeTab: 'Do zaprtja zavihka',
  lifePage: 'Dokler ne zapustite strani',
  setByWidget: 'Klepet',
  setByService: 'Storitev klepeta',

  retentionTitle: 'Kako dolgo shranjeni podatki veljajo',
  retentionActivity:
    'Veljavnost vseh časovno omejenih podatkov se šteje od vaše zadnje dejavnosti: ko naložite stran s klepetom, odprete, zaprete ali strnete klepet, zaprete vabilo, pošljete sporočilo ali ga prejmete, medtem ko je klepet odprt. Čas veljavnosti: {duration}.',
  retentionMeaning:
    'Ko ta čas poteče, se shranjeni podatki od tega trenutka naprej ne upoštevajo več. Izbrišejo se, ko jih klepet naslednjič pogleda: ko naložite stran s klepetom ali se nanjo vrnete. Če se ne vrnete nikoli, ostanejo neuporabljeni v vašem brskalniku, dokler ne izbrišete njegovih podatkov.',

  consentTitle: 'Kdaj se podatki shranjujejo',
  consentGranted: 'Klepet te podatke shranjuje od trenutka, ko naložite stran s klepetom.',
  consentInteraction:
    'Klepet ne shrani ničesar, dokler ga ne uporabite: dokler ga ne odprete ali zaprete, ne zaprete njegovega vabila ali ne pošljete sporočila. Pred tem samo preveri, ali je kaj shranjeno od prej.',
  consentDenied:
    'Klepet trenutno v vašem brskalniku ničesar ne shranjuje in ničesar ne bere, ker v to niste privolili. Kar je bilo shranjeno prej, se izbriše, ne da bi se prebralo. Kar počnete v klepetu, se hrani samo v pomnilniku strani.',
  consentDeniedService:
    'Če kljub temu pošljete sporočilo, storitev klepeta shrani svoje podatke v shrambo seje, dokler ne zaprete zavihka.',

  hostsTitle: 'S kom se klepet povezuje in kdaj',
  hostsCode: 'Program klepeta se nalaga od tod: {hosts}',
  hostsNobody: 'S klepetom ni povezana nobena storitev: klepet se ne povezuje z nikomer.',
  hostsBrowser: 'Pogovor ostane v vašem brskalniku: klepet se ne povezuje z nikomer.',
  hostsServer: 'Pogovor poteka prek tega strežnika: {hosts}',
  hostsService:
    'Pogovor poteka prek Sunshine Conversations, storitve podjetja Zendesk. Klepet se povezuje s temi strežniki: {hosts}',
  hostsOwn: 'Pogovor poteka prek storitve, ki jo je to spletno mesto priključilo samo.',
  whenOpen: 'To se zgodi, ko odprete klepet.',
  whenAuto:
    'To se zgodi, ko odprete klepet. Če pogovor že imate, se to zgodi kmalu po nalaganju strani.',
  whenLoad: 'To se zgodi, ko naložite stran s klepetom.',
  whenActed: 'To se nikoli ne zgodi, preden sami uporabite klepet.',
  whenSent:
    'Dokler ne privolite v shranjevanje, se to zgodi samo, ko pošljete sporočilo ali začnete klepet.',
  hostsMedia:
    'Slike v sporočilih se naložijo z mesta, kjer jih hrani storitev klepeta ali druga stran, takrat, ko jih vidite.',

  sentTitle: 'Kaj se pošilja',
  sentIntro:
    'Z vašim prvim sporočilom in ponovno ob vsaki spremembi klepet pošlje naslednje. Pred tem se ne pošlje nič.',
  sentMessages: 'kar napišete',
  sentTyping: 'da pišete in do kod ste prebrali',
  sentUuid: 'naključna številka vašega obiska (widget_uuid)',
  sentPage:
    'naslov strani, njen spletni naslov in spletni naslov prejšnje strani; od parametrov v spletnem naslovu samo ti: {names}',
  sentNoParameters: 'noben',
  sentOnline: 'trenutek, ko se je začel vaš obisk',
  sentLocale: 'jezik klepeta',
  sentOpenedBy: 'ali ste klepet odprli vi, se je odprl sam ali ga je odprlo to spletno mesto',
  sentMetadata: 'podatki, ki jih pogovoru doda to spletno mesto: {names}',
  sentProfile:
    'vaše ime in e-poštni naslov, če ste ju navedli vi ali ju je navedlo to spletno mesto',
  sentIdentity: 'kdo ste na tem spletnem mestu, če ste prijavljeni',
  sentFiles: 'datoteke, ki jih izberete za pošiljanje',
  sentLocation:
    'vaša lokacija, vendar šele, ko pritisnete gumb zanjo in vas brskalnik vpraša za dovoljenje',
  sentNothingElse:
    'Klepet ne pošilja ničesar drugega. Vaše naprave ne pregleduje. Kot pri vsaki povezavi v internetu računalnik na drugi strani vidi vaš naslov IP.',
  sentByService:
    'Storitev klepeta, ko se zažene, sama pošilja tudi: številko, ki jo je dodelila vašemu brskalniku, naslov strani in njen spletni naslov, spletni naslov prejšnje strani, vaš jezik ter ime in različico vašega brskalnika.',

  legalTitle: 'Na kateri pravni podlagi',
  legalController: '{controller} odloča, za kaj se klepet uporablja, in za to odgovarja.',
  legalProvider: '{provider} zagotavlja klepet za naslednji subjekt: {controller}.',
  legalInterest:
    '{controller} ima zakoniti interes, da ponuja klepet in skrbi za njegovo delovanje (točka (f) prvega odstavka 6. člena Splošne uredbe o varstvu podatkov).',
  legalContract:
    'Kadar se z vami sklepa pogodba ali je že sklenjena, je odgovarjanje na vaša vprašanja potrebno za njeno pripravo ali izvajanje (točka (b) prvega odstavka 6. člena).',
  legalStorage:
    'Kar mora biti shranjeno, da klepet, ki ste ga zahtevali, deluje, se sme shraniti brez vprašanja za privolitev. Kadar to zahteva zakon, se vse drugo shrani samo z vašo privolitvijo, ki jo lahko kadar koli prekličete.',
  controllerUnknown: 'Upravljavec tega spletnega mesta',
  providerUnknown: 'Ponudnik klepeta',
  privacyLink: 'Izjava o zasebnosti',

  nowTitle: 'Kaj je zdaj shranjeno v tem brskalniku',
  nowNothing: 'V tem brskalniku zdaj ni shranjen noben podatek klepeta.',
  nowNotRead: 'To ni bilo preverjeno, ker v to niste privolili.',
  nowUndeclared:
    'Teh podatkov ni zapisala ta različica klepeta in se izbrišejo skupaj z drugimi: {names}',
  lookAgain: 'Preveri znova',
  download: 'Prenesi moje podatke iz klepeta',
  erase: 'Izbriši moje podatke iz klepeta',
  eraseQuestion:
    'Želite izbrisati vse, kar je klepet shranil v tem brskalniku? Pogovor, ki je odprt v klepetu, se konča.',
  eraseConfirm: 'Izbriši',
  eraseCancel: 'Obdrži',
  erasing: 'Brisanje…',
  erased: 'Vaši podatki iz klepeta so izbrisani iz tega brskalnika.',
  eraseFailed:
    'Tega ni bilo mogoče izbrisati: {names}. Zaprite druge zavihke s tem spletnim mestom in poskusite znova.',
  eraseElsewhere:
    'S tem se ne izbrišejo sporočila, ki ste jih poslali. Za njihov izbris se obrnite na naslednji subjekt: {controller}.',
  notAdvice:
    'Ta pregled ni pravni nasvet. Opisuje, kaj klepet počne. Ali to zadošča, mora presoditi upravljavec tega spletnega mesta.',

  loadedPurpose:
    'Zapomni si, kdaj se je začel vaš obisk. Čas, po katerem se klepet odpre sam, se šteje od takrat naprej, na vseh straneh skupaj.',
  loadedWritten: 'Na prvi strani obiska. Poznejše strani tega ne spremenijo.',
  autoOpenedPurpose:
    'Zapomni si, da se je klepet odprl sam, tako da se to med obiskom zgodi samo enkrat.',
  autoOpenedWritten: 'Ko se klepet odpre sam.',
  openedPurpose: 'Zapomni si, da ste klepet odprli, tako da je odprt tudi na naslednji strani.',
  openedWritten: 'Ko klepet odprete (true) ali zaprete (false).',
  closedPurpose: 'Zapomni si, da ste klepet zaprli, tako da ostane zaprt in se ne odpre sam.',
  closedWritten: 'Ko klepet zaprete (true) ali odprete (false).',
  foldedPurpose: 'Zapomni si, da ste klepet strnili, tako da je strnjen tudi na naslednji strani.',
  foldedWritten: 'Ko klepet strnete (true) ali razširite (false).',
  dismissedPurpose:
    'Zapomni si, da ste zaprli vabilo ob gumbu za klepet, tako da se ne prikaže znova.',
  dismissedWritten: 'Ko zaprete vabilo.',
  uuidPurpose:
    'Naključna številka, ki razlikuje obiskovalce, ne da bi razkrila, kdo so. Pošlje se z vašim prvim sporočilom, tako da vaša sporočila ostanejo skupaj.',
  uuidWritten: 'Na prvi strani obiska.',
  welcomePurpose: 'Zapomni si, ali pozdravno sporočilo spada v vaš pogovor.',
  welcomeWritten: 'Ko se klepet odpre sam (true) ali ko ga prej odprete vi (false).',
  expiresPurpose: 'Določa, do kdaj velja vse zgoraj navedeno. Potem se ne upošteva in se izbriše.',
  expiresWritten: 'Vsakič, ko uporabite klepet ali naložite stran z njim.',
  draftPurpose:
    'Hrani, kar ste napisali in niste poslali, tako da je na voljo tudi na naslednji strani.',
  draftWritten: 'Medtem ko pišete. Izbriše se, ko besedilo pošljete ali odstranite.',
  transcriptPurpose:
    'Hrani vaša najnovejša sporočila in ime njihovega pogovora, tako da jih naslednja stran prikaže brez čakanja.',
  transcriptWritten: 'Ko se sporočila pošljejo ali prejmejo.',
  outboxPurpose: 'Hrani sporočilo, ki ste ga poslali, dokler ni dostavljeno, tako da se ne izgubi.',
  outboxWritten: 'Ko pošljete sporočilo. Izbriše se, ko je sporočilo dostavljeno.',
  localPurpose:
    'Hrani sam pogovor, skupaj z datotekami in vašim imenom, ker to spletno mesto zanj ne uporablja storitve klepeta.',
  localWritten: 'Ko se sporočila pošljejo ali prejmejo.',
  clientIdPurpose: 'Številka, po kateri storitev klepeta prepozna ta brskalnik.',
  clientIdWritten: 'Ko se storitev klepeta zažene.',
  appUserIdPurpose: 'Številka, po kateri storitev klepeta znova najde vaš pogovor.',
  appUserIdWritten: 'Ko se začne vaš pogovor.',
  sessionTokenPurpose: 'Storitvi klepeta dokazuje, da je pogovor vaš.',
  sessionTokenWritten: 'Ko se začne vaš pogovor, razen če ste prijavljeni.',
} satisfies StatementStrings;
