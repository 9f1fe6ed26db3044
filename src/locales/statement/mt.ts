/** Maltese, with "int". */
import type { StatementStrings } from './en.js';

export default {
  title: 'X’jaħżen iċ-chat, u għaliex',
  intro:
    'Iċ-chat stess joħloq din il-ħarsa ġenerali, mill-konfigurazzjoni li għandu fuq dan is-sit web. Meta tinbidel il-konfigurazzjoni, jinbidel magħha dan it-test.',
  noChat:
    'M’hemm l-ebda chat f’din il-paġna. Din il-ħarsa ġenerali tiddeskrivi chat bil-konfigurazzjoni ta’ hawn taħt.',

  storedTitle: 'X’jinħażen fil-browser tiegħek',
  storedNote:
    'Iċ-chat ma jpoġġi l-ebda cookie. Juża l-ħażna tal-browser tiegħek, li jistgħu jaqrawha biss il-paġni ta’ dan is-sit web.',
  storedIfAgreed: 'It-tabella turi x’kien jinħażen kieku tajt il-kunsens tiegħek.',
  columnName: 'Isem',
  columnPurpose: 'Għan',
  columnWritten: 'Meta jinkiteb',
  columnKind: 'Kategorija',
  columnType: 'Tip ta’ data',
  columnPlace: 'Fejn',
  columnLifetime: 'Kemm idum',
  columnSetBy: 'Min jaħżnu',
  columnValue: 'Valur bħalissa',
  placeLocal: 'Ħażna lokali',
  placeSession: 'Ħażna tas-sessjoni',
  placeDatabase: 'Bażi tad-data fil-browser (IndexedDB)',
  placeMemory: 'Memorja tal-paġna',
  placeOwn: 'Ħażna pprovduta minn dan is-sit web',
  typeTimestamp: 'Mument fiż-żmien',
  typeBoolean: 'Iva jew le',
  typeText: 'Test',
  typeRecord: 'Rekord',
  kindFunctional: 'L-istat taċ-chat',
  kindConversation: 'Il-konversazzjoni tiegħek',
  kindIdentification: 'Rikonoxximent',
  lifeRetention: 'Wara li tkun użajt iċ-chat l-aħħar darba: {duration}',
  lifeRetentionOrTab:
    'Wara li tkun użajt iċ-chat l-aħħar darba: {duration}. Mhux aktar tard minn meta tagħlaq it-tab.',
  lifeDay: 'Sakemm jasal il-messaġġ, iżda mhux aktar minn dan iż-żmien: {duration}',
  lifeDayOrTab:
    'Sakemm jasal il-messaġġ, iżda mhux aktar minn dan iż-żmien: {duration}. Mhux aktar tard minn meta tagħlaq it-tab.',
  lifeErased: 'Sakemm tħassru int jew il-browser tiegħek',
  lifeTab: 'Sakemm tagħlaq it-tab',
  lifePage: 'Sakemm titlaq mill-paġna',
  setByWidget: 'Iċ-chat',
  setByService: 'Is-servizz taċ-chat',

  retentionTitle: 'Kemm idum jgħodd',
  retentionActivity:
    'Il-limiti ta’ żmien kollha jingħaddu mill-aħħar attività tiegħek: meta tgħabbi paġna biċ-chat, tiftaħ, tagħlaq jew iċċekken iċ-chat, taħbi l-istedina, tibgħat messaġġ, jew tirċievi messaġġ waqt li ċ-chat ikun miftuħ. Il-limitu ta’ żmien: {duration}.',
  retentionMeaning:
    'Meta jgħaddi ż-żmien, dak li jkun inħażen jiġi injorat minn dak il-mument ’il quddiem. Jitħassar id-darba li jmiss li ċ-chat iħares lejh: meta tgħabbi paġna biċ-chat jew terġa’ lura għal waħda. Jekk ma terġax tiġi, jibqa’ fil-browser tiegħek, mhux użat, sakemm tħassar id-data tal-browser tiegħek.',

  consentTitle: 'Meta jinħażen xi ħaġa',
  consentGranted: 'Iċ-chat jaħżen dawn l-elementi mill-mument li tgħabbi paġna biċ-chat.',
  consentInteraction:
    'Iċ-chat ma jaħżen xejn sakemm tużah: sakemm tiftħu jew tagħlqu, taħbi l-istedina tiegħu jew tibgħat messaġġ. Qabel dan, jara biss jekk hemmx xi ħaġa maħżuna minn qabel.',
  consentDenied:
    'Bħalissa ċ-chat ma jaħżen xejn fil-browser tiegħek u ma jaqra xejn minnu, għax ma tajtx il-kunsens tiegħek għal dan. Dak li kien inħażen qabel jitħassar mingħajr ma jinqara. Dak li tagħmel fiċ-chat jinżamm biss fil-memorja tal-paġna.',
  consentDeniedService:
    'Jekk xorta tibgħat messaġġ, is-servizz taċ-chat jaħżen l-elementi tiegħu stess fil-ħażna tas-sessjoni, sakemm tagħlaq it-tab.',

  hostsTitle: 'Ma’ min isir kuntatt, u meta',
  hostsCode: 'Il-programm taċ-chat jitgħabba minn: {hosts}',
  hostsNobody: 'L-ebda servizz ma huwa konness maċ-chat: ma jsir kuntatt ma’ ħadd.',
  hostsBrowser: 'Il-konversazzjoni tibqa’ fil-browser tiegħek: ma jsir kuntatt ma’ ħadd.',
  hostsServer: 'Il-konversazzjoni tgħaddi minn dan is-server: {hosts}',
  hostsService:
    'Il-konversazzjoni tgħaddi minn Sunshine Conversations, servizz ta’ Zendesk. Isir kuntatt ma’ dawn is-servers: {hosts}',
  hostsOwn: 'Il-konversazzjoni tgħaddi minn servizz li dan is-sit web ikkonnettja hu stess.',
  whenOpen: 'Dan iseħħ meta tiftaħ iċ-chat.',
  whenAuto:
    'Dan iseħħ meta tiftaħ iċ-chat. Jekk diġà għandek konversazzjoni, iseħħ ftit wara li titgħabba paġna.',
  whenLoad: 'Dan iseħħ meta tgħabbi paġna biċ-chat.',
  whenActed: 'Qatt ma jseħħ qabel ma tkun użajt iċ-chat int stess.',
  whenSent:
    'Sakemm ma tkunx tajt il-kunsens tiegħek għall-ħażna, iseħħ biss meta tibgħat messaġġ jew tibda ċ-chat.',
  hostsMedia:
    'L-istampi fil-messaġġi jitgħabbew mill-post fejn iżommhom is-servizz taċ-chat jew in-naħa l-oħra, meta tarahom.',

  sentTitle: 'X’jintbagħat',
  sentIntro:
    'Mal-ewwel messaġġ tiegħek, u mill-ġdid meta jinbidel, iċ-chat jibgħat dan li ġej. Qabel dan ma jintbagħat xejn.',
  sentMessages: 'dak li tikteb',
  sentTyping: 'li qed tittajpja, u sa fejn qrajt',
  sentUuid: 'in-numru każwali taż-żjara tiegħek (widget_uuid)',
  sentPage:
    'it-titlu u l-indirizz tal-paġna, u l-indirizz tal-paġna ta’ qabilha; mill-parametri f’indirizz, dawn biss: {names}',
  sentNoParameters: 'l-ebda wieħed',
  sentOnline: 'il-mument li fih bdiet iż-żjara tiegħek',
  sentLocale: 'il-lingwa taċ-chat',
  sentOpenedBy: 'jekk iċ-chat ftaħtux int, infetaħx waħdu jew fetħux dan is-sit web',
  sentMetadata: 'fatti li dan is-sit web iżid mal-konversazzjoni: {names}',
  sentProfile: 'ismek u l-indirizz tal-email tiegħek, jekk tajthom int jew dan is-sit web',
  sentIdentity: 'min int fuq din il-websajt, jekk tkun illoggjat',
  sentFiles: 'fajls li tagħżel li tibgħat',
  sentLocation:
    'il-pożizzjoni tiegħek, biss wara li tkun għafast il-buttuna għal dan u l-browser tiegħek ikun talbek il-permess',
  sentNothingElse:
    'Iċ-chat ma jibgħat xejn aktar. Ma jeżaminax l-apparat tiegħek. Bħal f’kull konnessjoni fuq l-internet, il-kompjuter fin-naħa l-oħra jara l-indirizz IP tiegħek.',
  sentByService:
    'Is-servizz taċ-chat, ladarba jkun qed jaħdem, jibgħat ukoll minn jeddu: in-numru li jkun ta lill-browser tiegħek, it-titlu u l-indirizz tal-paġna, l-indirizz tal-paġna ta’ qabilha, il-lingwa tiegħek, u l-isem u l-verżjoni tal-browser tiegħek.',

  legalTitle: 'Fuq liema bażi ġuridika',
  legalController:
    'Min jiddeċiedi għalxiex jintuża ċ-chat, u min huwa responsabbli għalih: {controller}.',
  legalProvider: 'Iċ-chat huwa pprovdut minn: {provider}. Huwa pprovdut għal: {controller}.',
  legalInterest:
    'L-għoti taċ-chat u ż-żamma tiegħu fi stat tajjeb ta’ funzjonament huma interess leġittimu (l-Artikolu 6(1)(f) tar-Regolament Ġenerali dwar il-Protezzjoni tad-Data). Ta’ min hu l-interess: {controller}.',
  legalContract:
    'It-tweġibiet għall-mistoqsijiet tiegħek huma meħtieġa biex jitħejja jew jitwettaq kuntratt miegħek, fejn ikun hemm wieħed (l-Artikolu 6(1)(b)).',
  legalStorage:
    'Dak li jrid jinħażen biex jaħdem iċ-chat li tlabt jista’ jinħażen mingħajr ma tintalab il-kunsens. Fejn il-liġi teħtieġ dan, kull ħaġa oħra tinħażen biss bil-kunsens tiegħek, li tista’ tirtirah fi kwalunkwe ħin.',
  controllerUnknown: 'L-operatur ta’ dan is-sit web',
  providerUnknown: 'Il-fornitur taċ-chat',
  privacyLink: 'Dikjarazzjoni dwar il-privatezza',

  nowTitle: 'X’inhu maħżun f’dan il-browser bħalissa',
  nowNothing: 'Bħalissa ma hemm xejn taċ-chat maħżun f’dan il-browser.',
  nowNotRead: 'Dan ma ġiex iċċekkjat, għax ma tajtx il-kunsens tiegħek għalih.',
  nowUndeclared:
    'Dawn l-elementi ma nkitbux minn din il-verżjoni taċ-chat, u jitħassru flimkien mal-oħrajn: {names}',
  lookAgain: 'Erġa’ ċċekkja',
  download: 'Niżżel id-data tiegħi taċ-chat',
  erase: 'Ħassar id-data tiegħi taċ-chat',
  eraseQuestion:
    'Trid tħassar dak kollu li ċ-chat ħażen f’dan il-browser? Konversazzjoni li tkun miftuħa fiċ-chat tintemm.',
  eraseConfirm: 'Ħassar',
  eraseCancel: 'Żomm',
  erasing: 'Qed jitħassar…',
  erased: 'Id-data tiegħek taċ-chat tħassret minn dan il-browser.',
  eraseFailed:
    'Dawn ma setgħux jitħassru: {names}. Agħlaq it-tabs l-oħra li fihom huwa miftuħ dan is-sit web, u erġa’ pprova.',
  eraseElsewhere:
    'Dan ma jħassarx il-messaġġi li bgħatt. Lil min għandek titlob biex jitħassru: {controller}.',
  notAdvice:
    'Din il-ħarsa ġenerali mhijiex parir legali. Tiddeskrivi x’jagħmel iċ-chat. Huwa f’idejn l-operatur ta’ dan is-sit web li jiġġudika jekk dan huwiex biżżejjed.',

  loadedPurpose:
    'Jiftakar meta bdiet iż-żjara tiegħek. Iż-żmien li warajh iċ-chat jinfetaħ waħdu jingħadd minn dak il-mument, tul il-paġni kollha.',
  loadedWritten: 'Fl-ewwel paġna ta’ żjara. Il-paġni ta’ wara ma jibdluhx.',
  autoOpenedPurpose: 'Jiftakar li ċ-chat infetaħ waħdu, biex dan iseħħ darba biss f’kull żjara.',
  autoOpenedWritten: 'Meta ċ-chat jinfetaħ waħdu.',
  openedPurpose: 'Jiftakar li ftaħt iċ-chat, biex ikun miftuħ fil-paġna li jmiss.',
  openedWritten: 'Meta tiftaħ iċ-chat (true) jew tagħlqu (false).',
  closedPurpose: 'Jiftakar li għalaqt iċ-chat, biex jibqa’ magħluq u ma jinfetaħx waħdu.',
  closedWritten: 'Meta tagħlaq iċ-chat (true) jew tiftħu (false).',
  foldedPurpose: 'Jiftakar li ċekkint iċ-chat, biex ikun imċekken fil-paġna li jmiss.',
  foldedWritten: 'Meta ċċekken iċ-chat (true) jew tkabbru (false).',
  dismissedPurpose:
    'Jiftakar li ħbejt l-istedina ħdejn il-buttuna taċ-chat, biex ma terġax titfaċċa.',
  dismissedWritten: 'Meta taħbi l-istedina.',
  uuidPurpose:
    'Numru każwali li jiddistingwi l-viżitaturi minn xulxin mingħajr ma jgħid min huma. Jintbagħat mal-ewwel messaġġ tiegħek, biex il-messaġġi tiegħek jibqgħu flimkien.',
  uuidWritten: 'Fl-ewwel paġna ta’ żjara.',
  welcomePurpose: 'Jiftakar jekk il-messaġġ ta’ merħba huwiex parti mill-konversazzjoni tiegħek.',
  welcomeWritten: 'Meta ċ-chat jinfetaħ waħdu (true), jew meta tiftħu int l-ewwel (false).',
  expiresPurpose: 'Jgħid sa meta jgħodd dak kollu ta’ hawn fuq. Wara dan jiġi injorat u jitħassar.',
  expiresWritten: 'Kull darba li tuża ċ-chat jew tgħabbi paġna li fiha ċ-chat.',
  draftPurpose: 'Iżomm dak li ttajpjajt u ma bgħattx, biex ikun għadu hemm fil-paġna li jmiss.',
  draftWritten: 'Waqt li tittajpja. Jitħassar meta tibgħat it-test jew tneħħih.',
  transcriptPurpose:
    'Iżomm l-aħħar messaġġi tiegħek u l-isem tal-konversazzjoni tagħhom, biex il-paġna li jmiss turihom mingħajr stennija.',
  transcriptWritten: 'Meta jintbagħtu jew jaslu messaġġi.',
  outboxPurpose: 'Iżomm messaġġ li bgħatt sakemm jasal, biex ma jintilifx.',
  outboxWritten: 'Meta tibgħat messaġġ. Jitħassar meta l-messaġġ ikun wasal.',
  localPurpose:
    'Iżomm il-konversazzjoni nnifisha, bil-fajls tagħha u b’ismek, għax dan is-sit web ma juża l-ebda servizz taċ-chat għaliha.',
  localWritten: 'Meta jintbagħtu jew jaslu messaġġi.',
  clientIdPurpose: 'Numru li bih is-servizz taċ-chat jagħraf dan il-browser.',
  clientIdWritten: 'Meta jibda jaħdem is-servizz taċ-chat.',
  appUserIdPurpose: 'Numru li bih is-servizz taċ-chat jerġa’ jsib il-konversazzjoni tiegħek.',
  appUserIdWritten: 'Meta tibda l-konversazzjoni tiegħek.',
  sessionTokenPurpose: 'Jagħti prova lis-servizz taċ-chat li l-konversazzjoni hija tiegħek.',
  sessionTokenWritten:
    'Meta tibda l-konversazzjoni tiegħek, sakemm ma tkunx dħalt fil-kont tiegħek.',
} satisfies StatementStrings;
