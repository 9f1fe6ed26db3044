/** Finnish, addressing the visitor as "sinä". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Mitä chat tallentaa ja miksi',
  intro:
    'Chat laatii tämän yhteenvedon itse niistä asetuksista, jotka sillä on tällä sivustolla. Kun asetus muuttuu, tämä teksti muuttuu sen mukana.',
  noChat:
    'Tällä sivulla ei ole chatia. Tämä yhteenveto kuvaa chatia, jolla on alla olevat asetukset.',

  storedTitle: 'Mitä selaimeesi tallennetaan',
  storedNote:
    'Chat ei aseta evästeitä. Se käyttää selaimesi tallennustilaa, jota vain tämän sivuston sivut voivat lukea.',
  storedIfAgreed: 'Taulukko näyttää, mitä tallennettaisiin, jos antaisit suostumuksesi.',
  columnName: 'Nimi',
  columnPurpose: 'Tarkoitus',
  columnWritten: 'Milloin tallennetaan',
  columnKind: 'Ryhmä',
  columnType: 'Tyyppi',
  columnPlace: 'Missä',
  columnLifetime: 'Kuinka kauan',
  columnSetBy: 'Tallentaja',
  columnValue: 'Arvo nyt',
  placeLocal: 'Paikallinen tallennustila',
  placeSession: 'Istunnon tallennustila',
  placeDatabase: 'Selaimen tietokanta (IndexedDB)',
  placeMemory: 'Sivun muisti',
  placeOwn: 'Tämän sivuston oma tallennustila',
  typeTimestamp: 'Ajankohta',
  typeBoolean: 'Kyllä tai ei',
  typeText: 'Teksti',
  typeRecord: 'Tietue',
  kindFunctional: 'Chatin tila',
  kindConversation: 'Keskustelusi',
  kindIdentification: 'Tunnistaminen',
  lifeRetention: 'Siitä, kun viimeksi käytit chatia: {duration}',
  lifeRetentionOrTab:
    'Siitä, kun viimeksi käytit chatia: {duration}. Enintään siihen asti, kun suljet välilehden.',
  lifeDay: 'Kunnes viesti on mennyt perille, mutta enintään: {duration}',
  lifeDayOrTab:
    'Kunnes viesti on mennyt perille, mutta enintään: {duration}. Enintään siihen asti, kun suljet välilehden.',
  lifeErased: 'Kunnes sinä tai selaimesi poistaa sen',
  lifeTab: 'Kunnes suljet välilehden',
  lifePage: 'Kunnes poistut sivulta',
  setByWidget: 'Chat',
  setByService: 'Chat-palvelu',

  retentionTitle: 'Kuinka kauan tiedot ovat voimassa',
  retentionActivity:
    'Kaikki määräajat lasketaan viimeisimmästä toiminnastasi: kun lataat sivun, jolla on chat, avaat, suljet tai pienennät chatin, suljet kutsun, lähetät viestin tai saat viestin chatin ollessa auki. Määräaika: {duration}.',
  retentionMeaning:
    'Kun aika on kulunut, tallennettuja tietoja ei siitä hetkestä alkaen enää oteta huomioon. Ne poistetaan, kun chat seuraavan kerran tarkistaa ne: kun lataat sivun, jolla on chat, tai palaat sellaiselle. Jos et koskaan palaa, ne jäävät selaimeesi käyttämättöminä, kunnes tyhjennät selaimen.',

  consentTitle: 'Milloin jotakin tallennetaan',
  consentGranted: 'Chat tallentaa nämä tiedot siitä alkaen, kun lataat sivun, jolla on chat.',
  consentInteraction:
    'Chat ei tallenna mitään, ennen kuin käytät sitä: ennen kuin avaat tai suljet sen, suljet sen kutsun tai lähetät viestin. Sitä ennen se vain katsoo, onko aiemmin tallennettu jotakin.',
  consentDenied:
    'Tällä hetkellä chat ei tallenna selaimeesi mitään eikä lue sieltä mitään, koska et ole antanut siihen suostumustasi. Aiemmin tallennetut tiedot poistetaan lukematta niitä. Se, mitä teet chatissa, säilyy vain sivun muistissa.',
  consentDeniedService:
    'Jos silti lähetät viestin, chat-palvelu tallentaa omat tietonsa istunnon tallennustilaan, kunnes suljet välilehden.',

  hostsTitle: 'Keneen otetaan yhteyttä ja milloin',
  hostsCode: 'Chatin ohjelma ladataan täältä: {hosts}',
  hostsNobody: 'Chatiin ei ole yhdistetty mitään palvelua: kehenkään ei oteta yhteyttä.',
  hostsBrowser: 'Keskustelu pysyy selaimessasi: kehenkään ei oteta yhteyttä.',
  hostsServer: 'Keskustelu kulkee tämän palvelimen kautta: {hosts}',
  hostsService:
    'Keskustelu kulkee Sunshine Conversations -palvelun kautta, jota tarjoaa Zendesk. Yhteyttä otetaan näihin palvelimiin: {hosts}',
  hostsOwn: 'Keskustelu kulkee palvelun kautta, jonka tämä sivusto on itse yhdistänyt.',
  whenOpen: 'Näin tapahtuu, kun avaat chatin.',
  whenAuto:
    'Näin tapahtuu, kun avaat chatin. Jos sinulla on jo keskustelu, näin tapahtuu pian sivun lataamisen jälkeen.',
  whenLoad: 'Näin tapahtuu, kun lataat sivun, jolla on chat.',
  whenActed: 'Näin ei koskaan tapahdu, ennen kuin olet itse käyttänyt chatia.',
  whenSent:
    'Niin kauan kuin et ole antanut suostumusta tallentamiseen, näin tapahtuu vain, kun lähetät viestin tai aloitat chatin.',
  hostsMedia:
    'Viestien kuvat ladataan sieltä, missä chat-palvelu tai toinen osapuoli säilyttää niitä, silloin kun näet ne.',

  sentTitle: 'Mitä lähetetään',
  sentIntro:
    'Ensimmäisen viestisi mukana, ja uudelleen tietojen muuttuessa, chat lähettää seuraavat tiedot. Sitä ennen ei lähetetä mitään.',
  sentMessages: 'mitä kirjoitat',
  sentTyping: 'että kirjoitat parhaillaan ja mihin asti olet lukenut',
  sentUuid: 'käyntisi satunnaisluku (widget_uuid)',
  sentPage:
    'sivun otsikko ja osoite sekä edellisen sivun osoite; osoitteen parametreista vain nämä: {names}',
  sentNoParameters: 'ei mitään',
  sentOnline: 'ajankohta, jolloin käyntisi alkoi',
  sentLocale: 'chatin kieli',
  sentOpenedBy: 'avasitko chatin sinä, avautuiko se itsestään vai avasiko sen tämä sivusto',
  sentMetadata: 'tiedot, jotka tämä sivusto lisää keskusteluun: {names}',
  sentProfile: 'nimesi ja sähköpostiosoitteesi, jos sinä tai tämä sivusto on antanut ne',
  sentIdentity: 'kuka olet tällä sivustolla, jos olet kirjautunut sisään',
  sentFiles: 'tiedostot, jotka valitset lähetettäviksi',
  sentLocation:
    'sijaintisi, vasta kun olet painanut siihen tarkoitettua painiketta ja selaimesi on kysynyt sinulta',
  sentNothingElse:
    'Chat ei lähetä mitään muuta. Se ei tutki laitettasi. Kuten kaikissa internet-yhteyksissä, toisessa päässä oleva tietokone näkee IP-osoitteesi.',
  sentByService:
    'Kun chat-palvelu on käynnissä, se lähettää itse myös: numeron, jonka se on antanut selaimellesi, sivun otsikon ja osoitteen, edellisen sivun osoitteen, kielesi sekä selaimesi nimen ja version.',

  legalTitle: 'Millä oikeusperusteella',
  legalController: '{controller} päättää, mihin chatia käytetään, ja vastaa siitä.',
  legalProvider: 'Chatin tarjoaa: {provider}. Kenelle se tarjotaan: {controller}.',
  legalInterest:
    'Chatin tarjoaminen ja sen pitäminen toimintakunnossa on oikeutettu etu (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta). Kenen etu: {controller}.',
  legalContract:
    'Kysymyksiisi vastaaminen on tarpeen sopimuksen valmistelemiseksi tai täyttämiseksi, jos sellainen on (6 artiklan 1 kohdan b alakohta).',
  legalStorage:
    'Se, mikä on tallennettava, jotta pyytämäsi chat toimii, saadaan tallentaa kysymättä. Jos laki sitä edellyttää, kaikki muu tallennetaan vain suostumuksellasi, jonka voit peruuttaa milloin tahansa.',
  controllerUnknown: 'Tämän sivuston ylläpitäjä',
  providerUnknown: 'Chatin tarjoaja',
  privacyLink: 'Tietosuojaseloste',

  nowTitle: 'Mitä tähän selaimeen on nyt tallennettu',
  nowNothing: 'Tähän selaimeen ei ole nyt tallennettu mitään chatista.',
  nowNotRead: 'Tätä ei tarkistettu, koska et ole antanut siihen suostumustasi.',
  nowUndeclared:
    'Tämä chatin versio ei ole tallentanut näitä tietoja, ja ne poistetaan muiden mukana: {names}',
  lookAgain: 'Katso uudelleen',
  download: 'Lataa chat-tietoni',
  erase: 'Poista chat-tietoni',
  eraseQuestion:
    'Poistetaanko kaikki, mitä chat on tallentanut tähän selaimeen? Chatissa avoinna oleva keskustelu päättyy.',
  eraseConfirm: 'Poista',
  eraseCancel: 'Säilytä',
  erasing: 'Poistetaan…',
  erased: 'Chat-tietosi on poistettu tästä selaimesta.',
  eraseFailed:
    'Näitä ei voitu poistaa: {names}. Sulje muut välilehdet, joilla tämä sivusto on auki, ja yritä uudelleen.',
  eraseElsewhere: 'Tämä ei poista lähettämiäsi viestejä. Keneltä voit pyytää sitä: {controller}.',
  notAdvice:
    'Tämä yhteenveto ei ole oikeudellista neuvontaa. Se kuvaa, mitä chat tekee. Tämän sivuston ylläpitäjän on arvioitava, riittääkö se.',

  loadedPurpose:
    'Muistaa, milloin käyntisi alkoi. Aika, jonka jälkeen chat avautuu itsestään, lasketaan siitä kaikilla sivuilla.',
  loadedWritten: 'Käynnin ensimmäisellä sivulla. Myöhemmät sivut eivät muuta sitä.',
  autoOpenedPurpose:
    'Muistaa, että chat on avautunut itsestään, jotta niin käy vain kerran käynnin aikana.',
  autoOpenedWritten: 'Kun chat avautuu itsestään.',
  openedPurpose: 'Muistaa, että avasit chatin, jotta se on auki seuraavalla sivulla.',
  openedWritten: 'Kun avaat chatin (true) tai suljet sen (false).',
  closedPurpose: 'Muistaa, että suljit chatin, jotta se pysyy suljettuna eikä avaudu itsestään.',
  closedWritten: 'Kun suljet chatin (true) tai avaat sen (false).',
  foldedPurpose: 'Muistaa, että pienensit chatin, jotta se on pienennettynä seuraavalla sivulla.',
  foldedWritten: 'Kun pienennät chatin (true) tai palautat sen (false).',
  dismissedPurpose:
    'Muistaa, että suljit chat-painikkeen vieressä olevan kutsun, jotta se ei palaa.',
  dismissedWritten: 'Kun suljet kutsun.',
  uuidPurpose:
    'Satunnaisluku, joka erottaa kävijät toisistaan kertomatta, keitä he ovat. Se lähetetään ensimmäisen viestisi mukana, jotta viestisi pysyvät yhdessä.',
  uuidWritten: 'Käynnin ensimmäisellä sivulla.',
  welcomePurpose: 'Muistaa, kuuluuko tervetuloviesti keskusteluusi.',
  welcomeWritten: 'Kun chat avautuu itsestään (true) tai kun avaat sen ensin itse (false).',
  expiresPurpose:
    'Kertoo, mihin asti kaikki edellä oleva on voimassa. Sen jälkeen tietoja ei oteta huomioon, ja ne poistetaan.',
  expiresWritten: 'Aina kun käytät chatia tai lataat sivun, jolla se on.',
  draftPurpose:
    'Säilyttää sen, mitä olet kirjoittanut mutta et lähettänyt, seuraavaa sivua varten.',
  draftWritten: 'Kun kirjoitat. Poistetaan, kun lähetät tekstin tai poistat sen.',
  transcriptPurpose:
    'Säilyttää viimeisimmät viestisi ja niiden keskustelun tunnisteen, jotta seuraava sivu näyttää ne heti.',
  transcriptWritten: 'Kun viestejä lähetetään tai vastaanotetaan.',
  outboxPurpose: 'Säilyttää lähettämäsi viestin, kunnes se on mennyt perille, jotta se ei katoa.',
  outboxWritten: 'Kun lähetät viestin. Poistetaan, kun viesti on mennyt perille.',
  localPurpose:
    'Säilyttää itse keskustelun, sen tiedostot ja nimesi, koska tämä sivusto ei käytä siihen chat-palvelua.',
  localWritten: 'Kun viestejä lähetetään tai vastaanotetaan.',
  clientIdPurpose: 'Numero, josta chat-palvelu tunnistaa tämän selaimen.',
  clientIdWritten: 'Kun chat-palvelu käynnistyy.',
  appUserIdPurpose: 'Numero, jonka avulla chat-palvelu löytää keskustelusi uudelleen.',
  appUserIdWritten: 'Kun keskustelusi alkaa.',
  sessionTokenPurpose: 'Osoittaa chat-palvelulle, että keskustelu on sinun.',
  sessionTokenWritten: 'Kun keskustelusi alkaa, ellet ole kirjautunut sisään.',
} satisfies StatementStrings;
