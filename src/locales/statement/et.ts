/** Estonian, with "teie". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Mida vestlusaken salvestab ja miks',
  intro:
    'Selle ülevaate koostab vestlusaken ise nende seadete põhjal, mis tal sellel veebisaidil on. Kui mõni seade muutub, muutub ka see tekst.',
  noChat:
    'Sellel lehel ei ole vestlusakent. See ülevaade kirjeldab allpool toodud seadetega vestlusakent.',

  storedTitle: 'Mida teie brauserisse salvestatakse',
  storedNote:
    'Vestlusaken ei salvesta küpsiseid. See kasutab teie brauseri salvestusruumi, mida saavad lugeda ainult selle veebisaidi lehed.',
  storedIfAgreed: 'Tabel näitab, mida salvestataks, kui te annaksite nõusoleku.',
  columnName: 'Nimi',
  columnPurpose: 'Eesmärk',
  columnWritten: 'Millal salvestatakse',
  columnKind: 'Liik',
  columnType: 'Andmetüüp',
  columnPlace: 'Kus',
  columnLifetime: 'Kui kaua',
  columnSetBy: 'Salvestaja',
  columnValue: 'Praegune väärtus',
  placeLocal: 'Kohalik salvestusruum',
  placeSession: 'Seansi salvestusruum',
  placeDatabase: 'Brauseri andmebaas (IndexedDB)',
  placeMemory: 'Lehe mälu',
  placeOwn: 'Selle veebisaidi pakutav salvestusruum',
  typeTimestamp: 'Ajahetk',
  typeBoolean: 'Jah või ei',
  typeText: 'Tekst',
  typeRecord: 'Kirje',
  kindFunctional: 'Vestlusakna olek',
  kindConversation: 'Teie vestlus',
  kindIdentification: 'Äratundmine',
  lifeRetention: 'Pärast vestlusakna viimast kasutamist: {duration}',
  lifeRetentionOrTab:
    'Pärast vestlusakna viimast kasutamist: {duration}. Kõige kauem kuni vahelehe sulgemiseni.',
  lifeDay: 'Kuni sõnum on kohale jõudnud, kuid mitte kauem kui: {duration}',
  lifeDayOrTab:
    'Kuni sõnum on kohale jõudnud, kuid mitte kauem kui: {duration}. Kõige kauem kuni vahelehe sulgemiseni.',
  lifeErased: 'Kuni teie või teie brauser selle kustutab',
  lifeTab: 'Kuni vahelehe sulgemiseni',
  lifePage: 'Kuni lehelt lahkumiseni',
  setByWidget: 'Vestlusaken',
  setByService: 'Vestlusteenus',

  retentionTitle: 'Kui kaua andmed kehtivad',
  retentionActivity:
    'Kõiki tähtaegu arvestatakse teie viimasest tegevusest: kui laadite vestlusaknaga lehe, avate, sulgete või minimeerite vestlusakna, sulgete kutse, saadate sõnumi või saate sõnumi ajal, mil vestlusaken on avatud. Tähtaeg: {duration}.',
  retentionMeaning:
    'Kui tähtaeg on möödas, ei arvestata salvestatud andmeid sellest hetkest alates enam. Need kustutatakse, kui vestlusaken neid järgmisel korral vaatab: kui laadite vestlusaknaga lehe või pöördute sellisele lehele tagasi. Kui te enam tagasi ei tule, jäävad andmed kasutamata kujul teie brauserisse, kuni te brauseri andmed kustutate.',

  consentTitle: 'Millal midagi salvestatakse',
  consentGranted:
    'Vestlusaken salvestab need andmed alates hetkest, mil laadite vestlusaknaga lehe.',
  consentInteraction:
    'Vestlusaken ei salvesta midagi enne, kui te seda kasutate: avate või sulgete selle, sulgete selle kutse või saadate sõnumi. Enne seda vaatab see ainult, kas varasemast ajast on midagi salvestatud.',
  consentDenied:
    'Praegu ei salvesta vestlusaken teie brauserisse midagi ega loe sealt midagi, sest te ei ole selleks nõusolekut andnud. Varem salvestatu kustutatakse seda lugemata. See, mida te vestlusaknas teete, säilib ainult lehe mälus.',
  consentDeniedService:
    'Kui saadate siiski sõnumi, salvestab vestlusteenus oma andmed seansi salvestusruumi, kuni sulgete vahekaardi.',

  hostsTitle: 'Kellega ja millal ühendust võetakse',
  hostsCode: 'Vestlusakna programm laaditakse siit: {hosts}',
  hostsNobody: 'Vestlusaknaga ei ole seotud ühtegi teenust: kellegagi ei võeta ühendust.',
  hostsBrowser: 'Vestlus jääb teie brauserisse: kellegagi ei võeta ühendust.',
  hostsServer: 'Vestlus käib selle serveri kaudu: {hosts}',
  hostsService:
    'Vestlus käib Zendeski teenuse Sunshine Conversations kaudu. Ühendust võetakse nende serveritega: {hosts}',
  hostsOwn: 'Vestlus käib teenuse kaudu, mille see veebisait on ise ühendanud.',
  whenOpen: 'See toimub siis, kui avate vestlusakna.',
  whenAuto:
    'See toimub siis, kui avate vestlusakna. Kui teil on vestlus juba olemas, toimub see varsti pärast lehe laadimist.',
  whenLoad: 'See toimub siis, kui laadite vestlusaknaga lehe.',
  whenActed: 'Seda ei toimu kunagi enne, kui olete ise vestlusakent kasutanud.',
  whenSent:
    'Seni kuni te ei ole salvestamiseks nõusolekut andnud, toimub see ainult siis, kui saadate sõnumi või alustate vestlust.',
  hostsMedia:
    'Sõnumites olevad pildid laaditakse siis, kui te neid näete, sealt, kus vestlusteenus või teine pool neid hoiab.',

  sentTitle: 'Mida saadetakse',
  sentIntro:
    'Koos teie esimese sõnumiga ja uuesti siis, kui andmed muutuvad, saadab vestlusaken järgmise teabe. Enne seda ei saadeta midagi.',
  sentMessages: 'mida te kirjutate',
  sentTyping: 'et te parajasti kirjutate ja kui kaugele olete lugenud',
  sentUuid: 'teie külastuse juhuslik number (widget_uuid)',
  sentPage:
    'lehe pealkiri ja aadress ning eelmise lehe aadress; aadressis olevatest parameetritest ainult need: {names}',
  sentNoParameters: 'mitte ühtegi',
  sentOnline: 'teie külastuse alguse hetk',
  sentLocale: 'vestlusakna keel',
  sentOpenedBy: 'kas vestlusakna avasite teie, avanes see iseenesest või avas selle veebisait',
  sentMetadata: 'andmed, mille see veebisait vestlusele lisab: {names}',
  sentProfile: 'teie nimi ja e-posti aadress, kui teie või see veebisait on need andnud',
  sentIdentity: 'kes te sellel veebisaidil olete, kui olete sisse logitud',
  sentFiles: 'failid, mille otsustate saata',
  sentLocation:
    'teie asukoht, kuid alles siis, kui olete vajutanud selleks ette nähtud nuppu ja brauser on teilt luba küsinud',
  sentNothingElse:
    'Midagi muud vestlusaken ei saada. See ei uuri teie seadet. Nagu iga internetiühenduse puhul, näeb ühenduse teises otsas olev arvuti teie IP-aadressi.',
  sentByService:
    'Kui vestlusteenus töötab, saadab see ka ise: numbri, mille see on teie brauserile andnud, lehe pealkirja ja aadressi, eelmise lehe aadressi, teie keele ning teie brauseri nime ja versiooni.',

  legalTitle: 'Mis õiguslikul alusel',
  legalController:
    '{controller} otsustab, milleks vestlusakent kasutatakse, ja vastutab selle eest.',
  legalProvider: 'Vestlusakna pakkuja: {provider}. Kelle jaoks seda pakutakse: {controller}.',
  legalInterest:
    'Vestlusakna pakkumine ja töökorras hoidmine on õigustatud huvi (isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt f). Kelle huvi see on: {controller}.',
  legalContract:
    'Teie küsimustele vastamine on vajalik teiega sõlmitava lepingu ettevalmistamiseks või sõlmitud lepingu täitmiseks, kui selline leping on kavas või olemas (artikli 6 lõike 1 punkt b).',
  legalStorage:
    'Seda, mille salvestamine on vajalik, et teie soovitud vestlusaken töötaks, võib salvestada teilt küsimata. Kui seadus seda nõuab, salvestatakse kõik muu ainult teie nõusolekul, mille võite igal ajal tagasi võtta.',
  controllerUnknown: 'Selle veebisaidi haldaja',
  providerUnknown: 'Vestlusakna teenusepakkuja',
  privacyLink: 'Privaatsusteade',

  nowTitle: 'Mis on praegu sellesse brauserisse salvestatud',
  nowNothing: 'Praegu ei ole sellesse brauserisse vestlusakna andmeid salvestatud.',
  nowNotRead: 'Seda ei vaadatud, sest te ei ole selleks nõusolekut andnud.',
  nowUndeclared:
    'Neid andmeid ei ole salvestanud vestlusakna praegune versioon ja need kustutatakse koos teistega: {names}',
  lookAgain: 'Vaata uuesti',
  download: 'Laadi alla minu vestlusakna andmed',
  erase: 'Kustuta minu vestlusakna andmed',
  eraseQuestion:
    'Kas kustutada kõik, mida vestlusaken on sellesse brauserisse salvestanud? Vestlusaknas avatud vestlus lõpeb.',
  eraseConfirm: 'Kustuta',
  eraseCancel: 'Jäta alles',
  erasing: 'Kustutamine…',
  erased: 'Teie vestlusakna andmed on sellest brauserist kustutatud.',
  eraseFailed:
    'Neid ei õnnestunud kustutada: {names}. Sulgege teised vahelehed, kus see veebisait on avatud, ja proovige uuesti.',
  eraseElsewhere:
    'See ei kustuta sõnumeid, mille olete saatnud. Kelle poole nende kustutamiseks pöörduda: {controller}.',
  notAdvice:
    'See ülevaade ei ole õigusnõustamine. See kirjeldab, mida vestlusaken teeb. Kas sellest piisab, on selle veebisaidi haldaja hinnata.',

  loadedPurpose:
    'Jätab meelde, millal teie külastus algas. Aega, mille möödudes vestlusaken iseenesest avaneb, arvestatakse sellest hetkest kõigi lehtede peale kokku.',
  loadedWritten: 'Külastuse esimesel lehel. Järgmised lehed seda ei muuda.',
  autoOpenedPurpose:
    'Jätab meelde, et vestlusaken on iseenesest avanenud, et see juhtuks külastuse jooksul ainult üks kord.',
  autoOpenedWritten: 'Kui vestlusaken avaneb iseenesest.',
  openedPurpose: 'Jätab meelde, et avasite vestlusakna, et see oleks avatud ka järgmisel lehel.',
  openedWritten: 'Kui avate vestlusakna (true) või sulgete selle (false).',
  closedPurpose:
    'Jätab meelde, et sulgesite vestlusakna, et see jääks suletuks ega avaneks iseenesest.',
  closedWritten: 'Kui sulgete vestlusakna (true) või avate selle (false).',
  foldedPurpose:
    'Jätab meelde, et minimeerisite vestlusakna, et see oleks minimeeritud ka järgmisel lehel.',
  foldedWritten: 'Kui minimeerite vestlusakna (true) või taastate selle (false).',
  dismissedPurpose:
    'Jätab meelde, et sulgesite vestlusnupu kõrval oleva kutse, et see enam tagasi ei tuleks.',
  dismissedWritten: 'Kui sulgete kutse.',
  uuidPurpose:
    'Juhuslik number, mis eristab külastajaid, ilma et ütleks, kes nad on. See saadetakse koos teie esimese sõnumiga, et teie sõnumid püsiksid koos.',
  uuidWritten: 'Külastuse esimesel lehel.',
  welcomePurpose: 'Jätab meelde, kas tervitussõnum kuulub teie vestlusse.',
  welcomeWritten: 'Kui vestlusaken avaneb iseenesest (true) või kui avate selle enne ise (false).',
  expiresPurpose:
    'Näitab, mis ajani kõik eespool nimetatu kehtib. Pärast seda andmeid enam ei arvestata ja need kustutatakse.',
  expiresWritten: 'Iga kord, kui kasutate vestlusakent või laadite lehe, kus see on.',
  draftPurpose:
    'Hoiab alles teksti, mille olete kirjutanud, kuid saatmata jätnud, et see oleks olemas ka järgmisel lehel.',
  draftWritten: 'Kirjutamise ajal. See kustutatakse, kui saadate teksti ära või eemaldate selle.',
  transcriptPurpose:
    'Hoiab alles teie viimaseid sõnumeid ja nende vestluse nime, et järgmine leht näitaks neid ootamata.',
  transcriptWritten: 'Kui sõnumeid saadetakse või saadakse.',
  outboxPurpose:
    'Hoiab saadetud sõnumit alles, kuni see on kohale jõudnud, et see kaotsi ei läheks.',
  outboxWritten: 'Kui saadate sõnumi. See kustutatakse, kui sõnum on kohale jõudnud.',
  localPurpose:
    'Hoiab alles vestlust ennast koos failide ja teie nimega, sest see veebisait ei kasuta selleks vestlusteenust.',
  localWritten: 'Kui sõnumeid saadetakse või saadakse.',
  clientIdPurpose: 'Number, mille järgi vestlusteenus selle brauseri ära tunneb.',
  clientIdWritten: 'Kui vestlusteenus käivitub.',
  appUserIdPurpose: 'Number, mille järgi vestlusteenus teie vestluse uuesti üles leiab.',
  appUserIdWritten: 'Kui teie vestlus algab.',
  sessionTokenPurpose: 'Tõendab vestlusteenusele, et vestlus kuulub teile.',
  sessionTokenWritten: 'Kui teie vestlus algab, välja arvatud juhul, kui olete sisse logitud.',
} satisfies StatementStrings;
