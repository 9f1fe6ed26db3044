/** Irish, with "tú". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Cad a stórálann an comhrá beo, agus cén fáth',
  intro:
    'Is é an comhrá beo féin a chuireann an forbhreathnú seo le chéile, bunaithe ar na socruithe atá aige ar an suíomh gréasáin seo. Nuair a athraítear socrú, athraítear an téacs seo dá réir.',
  noChat:
    'Níl aon chomhrá beo ar an leathanach seo. Déanann an forbhreathnú seo cur síos ar chomhrá beo leis na socruithe thíos.',

  storedTitle: 'Cad a stóráiltear i do bhrabhsálaí',
  storedNote:
    'Ní shocraíonn an comhrá beo aon fhianáin. Baineann sé úsáid as stóras do bhrabhsálaí, nach féidir ach le leathanaigh an tsuímh ghréasáin seo a léamh.',
  storedIfAgreed: 'Taispeánann an tábla cad a stórálfaí dá dtoileofá leis.',
  columnName: 'Ainm',
  columnPurpose: 'Cuspóir',
  columnWritten: 'Cathain a scríobhtar é',
  columnKind: 'Cineál',
  columnType: 'Cineál sonraí',
  columnPlace: 'Áit',
  columnLifetime: 'Cé chomh fada',
  columnSetBy: 'Socraithe ag',
  columnValue: 'Luach faoi láthair',
  placeLocal: 'Stóras logánta',
  placeSession: 'Stóras seisiúin',
  placeDatabase: 'Bunachar sonraí sa bhrabhsálaí (IndexedDB)',
  placeMemory: 'Cuimhne an leathanaigh',
  placeOwn: 'Stóras a chuireann an suíomh gréasáin seo ar fáil',
  typeTimestamp: 'Pointe ama',
  typeBoolean: 'Is ea nó ní hea',
  typeText: 'Téacs',
  typeRecord: 'Taifead',
  kindFunctional: 'Staid an chomhrá bheo',
  kindConversation: 'Do chomhrá',
  kindIdentification: 'Aithint',
  lifeRetention: 'Tar éis duit an comhrá beo a úsáid den uair dheireanach: {duration}',
  lifeRetentionOrTab:
    'Tar éis duit an comhrá beo a úsáid den uair dheireanach: {duration}. Go dtí go ndúnann tú an cluaisín, ar a dhéanaí.',
  lifeDay:
    'Go dtí go sroicheann an teachtaireacht a ceann scríbe, ach gan dul thar an méid seo: {duration}',
  lifeDayOrTab:
    'Go dtí go sroicheann an teachtaireacht a ceann scríbe, ach gan dul thar an méid seo: {duration}. Go dtí go ndúnann tú an cluaisín, ar a dhéanaí.',
  lifeErased: 'Go dtí go scriosann tusa nó do bhrabhsálaí é',
  lifeTab: 'Go dtí go ndúnann tú an cluaisín',
  lifePage: 'Go dtí go bhfágann tú an leathanach',
  setByWidget: 'An comhrá beo',
  setByService: 'An tseirbhís comhrá',

  retentionTitle: 'Cé chomh fada agus a bhíonn sé i bhfeidhm',
  retentionActivity:
    'Áirítear gach teorainn ama ó do ghníomhaíocht dheireanach: nuair a lódálann tú leathanach a bhfuil an comhrá beo air, nuair a osclaíonn, nuair a dhúnann nó nuair a íoslaghdaíonn tú an comhrá beo, nuair a fholaíonn tú an cuireadh, nuair a sheolann tú teachtaireacht, nó nuair a fhaigheann tú teachtaireacht agus an comhrá beo ar oscailt. An teorainn ama: {duration}.',
  retentionMeaning:
    'Nuair a bhíonn an t-am istigh, déantar neamhaird den mhéid a stóráladh ón nóiméad sin ar aghaidh. Scriostar é an chéad uair eile a fhéachann an comhrá beo air: nuair a lódálann tú leathanach a bhfuil an comhrá beo air nó nuair a fhilleann tú ar leathanach dá leithéid. Mura bhfilleann tú choíche, fanann sé i do bhrabhsálaí, gan úsáid, go dtí go nglanann tú sonraí do bhrabhsálaí.',

  consentTitle: 'Cathain a stóráiltear rud éigin',
  consentGranted:
    'Stórálann an comhrá beo na míreanna seo ón nóiméad a lódálann tú leathanach a bhfuil an comhrá beo air.',
  consentInteraction:
    'Ní stórálann an comhrá beo aon rud go dtí go n-úsáideann tú é: go dtí go n-osclaíonn nó go ndúnann tú é, go bhfolaíonn tú a chuireadh nó go seolann tú teachtaireacht. Roimhe sin, ní dhéanann sé ach féachaint an bhfuil aon rud stóráilte ó chuairt níos luaithe.',
  consentDenied:
    'Faoi láthair ní stórálann an comhrá beo aon rud i do bhrabhsálaí agus ní léann sé aon rud ann, toisc nár thug tú toiliú leis sin. Scriostar aon rud a stóráladh roimhe seo gan é a léamh. Ní choinnítear a ndéanann tú sa chomhrá beo ach i gcuimhne an leathanaigh.',
  consentDeniedService:
    'Má sheolann tú teachtaireacht mar sin féin, stórálann an tseirbhís comhrá a míreanna féin i stóras an tseisiúin, go dtí go ndúnfaidh tú an cluaisín.',

  hostsTitle: 'Cé leis a ndéantar teagmháil, agus cathain',
  hostsCode: 'Lódáiltear ríomhchlár an chomhrá bheo ó: {hosts}',
  hostsNobody: 'Níl aon seirbhís nasctha leis an gcomhrá beo: ní dhéantar teagmháil le haon duine.',
  hostsBrowser: 'Fanann an comhrá i do bhrabhsálaí: ní dhéantar teagmháil le haon duine.',
  hostsServer: 'Téann an comhrá tríd an bhfreastalaí seo: {hosts}',
  hostsService:
    'Téann an comhrá trí Sunshine Conversations, seirbhís de chuid Zendesk. Déantar teagmháil leis na hóstaigh seo: {hosts}',
  hostsOwn: 'Téann an comhrá trí sheirbhís a nasc an suíomh gréasáin seo féin.',
  whenOpen: 'Tarlaíonn sé seo nuair a osclaíonn tú an comhrá beo.',
  whenAuto:
    'Tarlaíonn sé seo nuair a osclaíonn tú an comhrá beo. Má tá comhrá agat cheana féin, tarlaíonn sé go gairid tar éis leathanach a lódáil.',
  whenLoad: 'Tarlaíonn sé seo nuair a lódálann tú leathanach a bhfuil an comhrá beo air.',
  whenActed: 'Ní tharlaíonn sé choíche sula n-úsáideann tú féin an comhrá beo.',
  whenSent:
    'Fad is nach bhfuil toiliú tugtha agat le stóráil, ní tharlaíonn sé ach nuair a sheolann tú teachtaireacht nó nuair a thosaíonn tú an comhrá beo.',
  hostsMedia:
    'Lódáiltear pictiúir i dteachtaireachtaí ón áit a gcoinníonn an tseirbhís comhrá nó an taobh eile iad, nuair a fheiceann tú iad.',

  sentTitle: 'Cad a sheoltar',
  sentIntro:
    'In éineacht le do chéad teachtaireacht, agus arís nuair a thagann athrú air, seolann an comhrá beo an méid seo a leanas. Ní sheoltar aon rud roimhe sin.',
  sentMessages: 'a scríobhann tú',
  sentTyping: 'go bhfuil tú ag clóscríobh, agus cá mhéad atá léite agat',
  sentUuid: 'uimhir randamach do chuairte (widget_uuid)',
  sentPage:
    'teideal agus seoladh an leathanaigh, agus seoladh an leathanaigh roimhe; de na paraiméadair i seoladh, iad seo amháin: {names}',
  sentNoParameters: 'gan aon cheann',
  sentOnline: 'an t-am ar thosaigh do chuairt',
  sentLocale: 'teanga an chomhrá bheo',
  sentOpenedBy:
    'cé acu tusa, an comhrá beo féin nó an suíomh gréasáin seo a d’oscail an comhrá beo',
  sentMetadata: 'fíricí a chuireann an suíomh gréasáin seo leis an gcomhrá: {names}',
  sentProfile: 'd’ainm agus do sheoladh ríomhphoist, má thug tusa nó an suíomh gréasáin seo iad',
  sentIdentity: 'cé thú féin ar an suíomh gréasáin seo, má tá tú logáilte isteach',
  sentFiles: 'comhaid a roghnaíonn tú a sheoladh',
  sentLocation:
    'do shuíomh, ach amháin tar éis duit an cnaipe chuige sin a bhrú agus tar éis do do bhrabhsálaí cead a iarraidh ort',
  sentNothingElse:
    'Ní sheolann an comhrá beo aon rud eile. Ní scrúdaíonn sé do ghléas. Mar a tharlaíonn le gach nasc ar an idirlíon, feiceann an ríomhaire ag an gceann eile do sheoladh IP.',
  sentByService:
    'Nuair a bhíonn an tseirbhís comhrá ar siúl, seolann sí an méid seo uaithi féin freisin: an uimhir a thug sí do do bhrabhsálaí, teideal agus seoladh an leathanaigh, seoladh an leathanaigh roimhe, do theanga, agus ainm agus leagan do bhrabhsálaí.',

  legalTitle: 'An bunús dlí',
  legalController:
    '{controller} a chinneann cad chuige a n-úsáidtear an comhrá beo, agus atá freagrach as.',
  legalProvider: 'Tá an comhrá beo á sholáthar ag: {provider}. Tá sé á sholáthar do: {controller}.',
  legalInterest:
    'Is leas dlisteanach é an comhrá beo a chur ar fáil agus a choinneáil ag feidhmiú mar is ceart (Airteagal 6(1)(f) den Rialachán Ginearálta maidir le Cosaint Sonraí). Cé leis an leas sin: {controller}.',
  legalContract:
    'Tá sé riachtanach do cheisteanna a fhreagairt chun conradh leat a ullmhú nó a chomhlíonadh, más ann dó (Airteagal 6(1)(b)).',
  legalStorage:
    'Maidir leis an méid nach mór a stóráil ionas go n-oibreoidh an comhrá beo a d’iarr tú, is féidir é a stóráil gan cead a iarraidh ort. I gcás ina gceanglaítear sin leis an dlí, ní stóráiltear aon rud eile ach le do thoiliú, ar féidir leat é a tharraingt siar tráth ar bith.',
  controllerUnknown: 'Oibreoir an tsuímh ghréasáin seo',
  providerUnknown: 'Soláthraí an chomhrá bheo',
  privacyLink: 'Ráiteas príobháideachais',

  nowTitle: 'Cad atá stóráilte sa bhrabhsálaí seo anois',
  nowNothing: 'Níl aon rud de chuid an chomhrá bheo stóráilte sa bhrabhsálaí seo anois.',
  nowNotRead: 'Níor féachadh air seo, toisc nár thug tú toiliú leis.',
  nowUndeclared:
    'Ní hé an leagan seo den chomhrá beo a scríobh na míreanna seo, agus scriostar iad in éineacht leis na cinn eile: {names}',
  lookAgain: 'Féach arís',
  download: 'Íoslódáil mo shonraí comhrá',
  erase: 'Scrios mo shonraí comhrá',
  eraseQuestion:
    'Ar mhaith leat gach rud a stóráil an comhrá beo sa bhrabhsálaí seo a scriosadh? Cuirfear deireadh le haon chomhrá atá oscailte sa chomhrá beo.',
  eraseConfirm: 'Scrios',
  eraseCancel: 'Coinnigh',
  erasing: 'Á scriosadh…',
  erased: 'Scriosadh do shonraí comhrá ón mbrabhsálaí seo.',
  eraseFailed:
    'Níorbh fhéidir iad seo a scriosadh: {names}. Dún na cluaisíní eile ina bhfuil an suíomh gréasáin seo ar oscailt, agus bain triail eile as.',
  eraseElsewhere:
    'Ní scriosann sé seo na teachtaireachtaí a sheol tú. Cé air ar cheart é sin a iarraidh: {controller}.',
  notAdvice:
    'Ní comhairle dlí é an forbhreathnú seo. Déanann sé cur síos ar a ndéanann an comhrá beo. Is faoi oibreoir an tsuímh ghréasáin seo atá sé a mheas an leor é sin.',

  loadedPurpose:
    'Cuimhníonn sé cathain a thosaigh do chuairt. Is ón tráth sin, thar na leathanaigh go léir, a áirítear an t-am a gcaithfidh a bheith istigh sula n-osclaíonn an comhrá beo uaidh féin.',
  loadedWritten: 'Ar an gcéad leathanach de chuairt. Ní athraíonn leathanaigh ina dhiaidh sin é.',
  autoOpenedPurpose:
    'Cuimhníonn sé gur oscail an comhrá beo uaidh féin, ionas nach ndéanfaidh sé amhlaidh ach uair amháin le linn cuairte.',
  autoOpenedWritten: 'Nuair a osclaíonn an comhrá beo uaidh féin.',
  openedPurpose:
    'Cuimhníonn sé gur oscail tú an comhrá beo, ionas go mbeidh sé ar oscailt ar an gcéad leathanach eile.',
  openedWritten: 'Nuair a osclaíonn tú an comhrá beo (true) nó nuair a dhúnann tú é (false).',
  closedPurpose:
    'Cuimhníonn sé gur dhún tú an comhrá beo, ionas go bhfanfaidh sé dúnta agus nach n-osclóidh sé uaidh féin.',
  closedWritten: 'Nuair a dhúnann tú an comhrá beo (true) nó nuair a osclaíonn tú é (false).',
  foldedPurpose:
    'Cuimhníonn sé gur íoslaghdaigh tú an comhrá beo, ionas go mbeidh sé íoslaghdaithe ar an gcéad leathanach eile.',
  foldedWritten:
    'Nuair a íoslaghdaíonn tú an comhrá beo (true) nó nuair a athchóiríonn tú é (false).',
  dismissedPurpose:
    'Cuimhníonn sé gur fholaigh tú an cuireadh in aice le cnaipe an chomhrá bheo, ionas nach dtiocfaidh sé ar ais.',
  dismissedWritten: 'Nuair a fholaíonn tú an cuireadh.',
  uuidPurpose:
    'Uimhir randamach a dhéanann idirdhealú idir cuairteoirí gan a rá cé hiad féin. Seoltar í in éineacht le do chéad teachtaireacht, ionas go bhfanfaidh do theachtaireachtaí le chéile.',
  uuidWritten: 'Ar an gcéad leathanach de chuairt.',
  welcomePurpose: 'Cuimhníonn sé an mbaineann an teachtaireacht fáilte le do chomhrá.',
  welcomeWritten:
    'Nuair a osclaíonn an comhrá beo uaidh féin (true), nó nuair a osclaíonn tusa ar dtús é (false).',
  expiresPurpose:
    'Deir sé cá fhad a bhíonn gach rud thuas i bhfeidhm. Ina dhiaidh sin déantar neamhaird de agus scriostar é.',
  expiresWritten:
    'Gach uair a úsáideann tú an comhrá beo nó a lódálann tú leathanach a bhfuil sé air.',
  draftPurpose:
    'Coinníonn sé an méid a chlóscríobh tú agus nár sheol tú, ionas go mbeidh sé fós ar an gcéad leathanach eile.',
  draftWritten:
    'Agus tú ag clóscríobh. Scriostar é nuair a sheolann tú an téacs nó nuair a bhaineann tú é.',
  transcriptPurpose:
    'Coinníonn sé do theachtaireachtaí is déanaí agus ainm a gcomhrá, ionas go dtaispeánfaidh an chéad leathanach eile iad gan mhoill.',
  transcriptWritten: 'Nuair a sheoltar nó nuair a fhaightear teachtaireachtaí.',
  outboxPurpose:
    'Coinníonn sé teachtaireacht a sheol tú go dtí go sroicheann sí a ceann scríbe, ionas nach gcaillfear í.',
  outboxWritten:
    'Nuair a sheolann tú teachtaireacht. Scriostar é nuair a bhíonn a ceann scríbe sroichte ag an teachtaireacht.',
  localPurpose:
    'Coinníonn sé an comhrá féin, mar aon lena chomhaid agus d’ainm, toisc nach n-úsáideann an suíomh gréasáin seo aon seirbhís comhrá chuige.',
  localWritten: 'Nuair a sheoltar nó nuair a fhaightear teachtaireachtaí.',
  clientIdPurpose: 'Uimhir trína n-aithníonn an tseirbhís comhrá an brabhsálaí seo.',
  clientIdWritten: 'Nuair a thosaíonn an tseirbhís comhrá.',
  appUserIdPurpose: 'Uimhir trína n-aimsíonn an tseirbhís comhrá do chomhrá arís.',
  appUserIdWritten: 'Nuair a thosaíonn do chomhrá.',
  sessionTokenPurpose: 'Cruthaíonn sé don tseirbhís comhrá gur leatsa an comhrá.',
  sessionTokenWritten: 'Nuair a thosaíonn do chomhrá, mura bhfuil tú logáilte isteach.',
} satisfies StatementStrings;
