/** Finnish, with "sinä". */
import type { StatementStrings } from './en.js';
export default {
  title: 'Mitä chat tallentaa ja miksi',
  intro:
    'Chat laatii tämän yhteenvedon itse niiden asetusten perusteella, jotka sillä on tällä sivustolla. Kun asetus muuttuu, myös tämä teksti muuttuu.',
  noChat:
    'Tällä sivulla ei ole chatia. Tämä yhteenveto kuvaa chatia, jolla on alla mainitut asetukset.',

  storedTitle: 'Mitä selaimeesi tallennetaan',
  storedNote:
    'Chat ei aseta evästeitä. Se käyttää selaimesi tallennustilaa, jota vain tämän sivuston sivut voivat lukea.',
  storedIfAgreed: 'Taulukko näyttää, mitä tallennettaisiin, jos antaisit suostumuksesi.',
  columnName: 'Nimi',
  columnPurpose: 'Käyttötarkoitus',
  columnWritten: 'Milloin tallennetaan',
  columnKind: 'Ryhmä',
  columnType: 'Tietotyyppi',
  columnPlace: 'Tallennuspaikka',
  columnLifetime: 'Säilytysaika',
  columnSetBy: 'Tallentaja',
  columnValue: 'Arvo nyt',
  placeLocal: 'Paikallinen tallennustila',
  placeSession: 'Istunnon tallennustila',
  placeDatabase: 'Selaimen tietokanta (IndexedDB)',
  placeMemory: 'Sivun muisti',
  placeOwn: 'Tämän sivuston tarjoama tallennustila',
  typeTimestamp: 'Ajankohta',
  typeBoolean: 'Kyllä tai ei',
  typeText: 'Teksti',
  typeRecord: 'Tietue',
  kindFunctional: 'Chatin tila',
  kindConversation: 'Keskustelusi',
  kindIdentification: 'Tunnistaminen',
  lifeRetention: 'Chatin viimeisimmästä käytöstäsi laskettuna: {duration}',
  lifeRetentionOrTab:
    'Chatin viimeisimmästä käytöstäsi laskettuna: {duration}. Enintään siihen asti, kun suljet välilehden.',
  lifeDay: 'Kunnes viesti on mennyt perille, mutta enintään tämän ajan: {duration}',
  lifeDayOrTab:
    'Kunnes viesti on mennyt perille, mutta enintään tämän ajan: {duration}. Kuitenkin enintään siihen asti, kun suljet välilehden.',
  lifeErased: 'Kunnes sinä tai selaimesi poistaa sen',
  lifeTab: 'Kunnes suljet välilehden',
  lifePage: 'Kunnes poistut sivulta',
  setByWidget: 'Chat',
  setByService: 'Chat-palvelu',

  retentionTitle: 'Kuinka kauan tiedot ovat voimassa',
  retentionActivity:
    'Kaikki määräajat lasketaan viimeisimmästä toiminnastasi: siitä, kun lataat sivun, jolla chat on, avaat, suljet tai pienennät chatin, hylkäät kutsun, lähetät viestin tai saat viestin chatin ollessa auki. Määräaika: {duration}.',
  retentionMeaning:
    'Kun määräaika on kulunut, tallennettuja tietoja ei enää oteta huomioon. Ne poistetaan, kun chat seuraavan kerran tarkistaa ne: kun lataat sivun, jolla chat on, tai palaat sellaiselle. Jos et enää palaa, tiedot jäävät käyttämättöminä selaimeesi, kunnes tyhjennät selaimesi tiedot.',

  consentTitle: 'Milloin jotakin tallennetaan',
  consentGranted:
    'Chat tallentaa nämä tiedot siitä hetkestä alkaen, kun lataat sivun, jolla chat on.',
  consentInteraction:
    'Chat ei tallenna mitään, ennen kuin käytät sitä eli avaat tai suljet sen, hylkäät sen kutsun tai lähetät viestin. Sitä ennen se vain tarkistaa, onko aiemmin tallennettu jotakin.',
  consentDenied:
    'Tällä hetkellä chat ei tallenna selaimeesi mitään eikä lue sieltä mitään, koska et ole antanut siihen suostumusta. Aiemmin tallennetut tiedot poistetaan lukematta. Se, mitä teet chatissa, säilyy vain sivun muistissa.',

  hostsTitle: 'Mihin otetaan yhteyttä ja milloin',
  hostsCode: 'Chatin ohjelma ladataan täältä: {hosts}',
  hostsNobody: 'Chatiin ei ole liitetty palvelua: mihinkään ei oteta yhteyttä.',
  hostsBrowser: 'Keskustelu pysyy selaimessasi: mihinkään ei oteta yhteyttä.',
  hostsServer: 'Keskustelu kulkee tämän palvelimen kautta: {hosts}',
  hostsService:
    'Keskustelu kulkee Zendeskin palvelun kautta, jonka nimi on Sunshine Conversations. Yhteyttä otetaan näihin palvelimiin: {hosts}',
  hostsOwn: 'Keskustelu kulkee palvelun kautta, jonka tämä sivusto on itse liittänyt chatiin.',
  whenOpen: 'Näin tapahtuu, kun avaat chatin.',
  whenAuto:
    'Näin tapahtuu, kun avaat chatin. Jos sinulla on jo keskustelu, näin tapahtuu pian sivun lataamisen jälkeen.',
  whenLoad: 'Näin tapahtuu, kun lataat sivun, jolla chat on.',
  whenActed: 'Näin ei tapahdu koskaan, ennen kuin olet itse käyttänyt chatia.',
  whenSent:
    'Niin kauan kuin et ole antanut suostumusta tallentamiseen, näin tapahtuu vain, kun lähetät viestin tai aloitat chatin.',
  hostsMedia:
    'Viestien kuvat ladataan sieltä, missä chat-palvelu tai keskustelun toinen osapuoli säilyttää niitä, silloin kun näet ne.',

  sentTitle: 'Mitä lähetetään',
  sentIntro:
    'Ensimmäisen viestisi yhteydessä, ja uudelleen tietojen muuttuessa, chat lähettää seuraavat tiedot. Sitä ennen ei lähetetä mitään.',
  sentMessages: 'mitä kirjoitat',
  sentTyping: 'tieto siitä, että kirjoitat parhaillaan, ja siitä, mihin asti olet lukenut',
  sentUuid: 'käyntisi satunnaisnumero (widget_uuid)',
  sentPage:
    'sivun otsikko ja osoite sekä edellisen sivun osoite; osoitteessa olevista parametreista vain nämä: {names}',
  sentNoParameters: 'ei mitään',
  sentOnline: 'käyntisi alkamisajankohta',
  sentLocale: 'chatin kieli',
  sentOpenedBy:
    'tieto siitä, avasitko chatin sinä, avautuiko se itsestään vai avasiko sen tämä sivusto',
  sentMetadata: 'tiedot, jotka tämä sivusto liittää keskusteluun: {names}',
  sentProfile: 'nimesi ja sähköpostiosoitteesi, jos sinä tai tämä sivusto on antanut ne',
  sentFiles: 'tiedostot, jotka päätät lähettää',
  sentLocation:
    'sijaintisi, mutta vasta kun olet painanut sitä varten olevaa painiketta ja selaimesi on kysynyt sinulta lupaa',
  sentNothingElse:
    'Chat ei lähetä mitään muuta. Se ei tutki laitettasi. Kuten kaikissa internetyhteyksissä, yhteyden toisessa päässä oleva tietokone näkee IP-osoitteesi.',
  sentByService:
    'Kun chat-palvelu on käynnissä, se lähettää itse myös nämä tiedot: selaimellesi antamansa numeron, sivun otsikon ja osoitteen, edellisen sivun osoitteen, kielesi sekä selaimesi nimen ja version.',

  legalTitle: 'Millä oikeusperusteella',
  legalController: '{controller} päättää, mihin chatia käytetään, ja vastaa siitä.',
  legalProvider:
    'Chatin tarjoaja: {provider}. Sitä tarjotaan seuraavan tahon puolesta: {controller}.',
  legalInterest:
    'Chatin tarjoaminen ja sen pitäminen toimintakunnossa on oikeutettu etu (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta). Kenen etu on kyseessä: {controller}.',
  legalContract:
    'Kysymyksiisi vastaaminen on tarpeen kanssasi tehtävän sopimuksen valmistelemiseksi tai täytäntöön panemiseksi, jos sellainen on (6 artiklan 1 kohdan b alakohta).',
  legalStorage:
    'Se, mikä on tallennettava, jotta pyytämäsi chat toimii, voidaan tallentaa kysymättä sinulta. Jos laki niin edellyttää, kaikki muu tallennetaan vain suostumuksellasi, jonka voit peruuttaa milloin tahansa.',
  controllerUnknown: 'Tämän sivuston ylläpitäjä',
  providerUnknown: 'Chatin palveluntarjoaja',
  privacyLink: 'Tietosuojaseloste',

  nowTitle: 'Mitä tähän selaimeen on nyt tallennettu',
  nowNothing: 'Tähän selaimeen ei ole nyt tallennettu mitään chatin tietoja.',
  nowNotRead: 'Tätä ei tarkistettu, koska et ole antanut siihen suostumusta.',
  nowUndeclared:
    'Nämä tiedot eivät ole tämän chat-version tallentamia, ja ne poistetaan muiden mukana: {names}',
  lookAgain: 'Tarkista uudelleen',
  download: 'Lataa omat chat-tietoni',
  erase: 'Poista omat chat-tietoni',
  eraseQuestion:
    'Poistetaanko kaikki, mitä chat on tallentanut tähän selaimeen? Chatissa avoinna oleva keskustelu päättyy.',
  eraseConfirm: 'Poista',
  eraseCancel: 'Säilytä',
  erasing: 'Poistetaan…',
  erased: 'Chat-tietosi on poistettu tästä selaimesta.',
  eraseFailed:
    'Näitä ei voitu poistaa: {names}. Sulje muut välilehdet, joilla tämä sivusto on auki, ja yritä uudelleen.',
  eraseElsewhere:
    'Tämä ei poista viestejä, jotka olet lähettänyt. Keneltä voit pyytää niiden poistamista: {controller}.',
  notAdvice:
    'Tämä yhteenveto ei ole oikeudellista neuvontaa. Se kuvaa, mitä chat tekee. Tämän sivuston ylläpitäjän on arvioitava, onko se riittävää.',

  loadedPurpose:
    'Muistaa, milloin käyntisi alkoi. Aika, jonka jälkeen chat avautuu itsestään, lasketaan siitä alkaen kaikilla sivuilla yhteensä.',
  loadedWritten: 'Käynnin ensimmäisellä sivulla. Myöhemmät sivut eivät muuta sitä.',
  autoOpenedPurpose:
    'Muistaa, että chat on avautunut itsestään, jotta niin tapahtuu vain kerran käynnin aikana.',
  autoOpenedWritten: 'Kun chat avautuu itsestään.',
  openedPurpose: 'Muistaa, että avasit chatin, jotta se on auki myös seuraavalla sivulla.',
  openedWritten: 'Kun avaat chatin (true) tai suljet sen (false).',
  closedPurpose: 'Muistaa, että suljit chatin, jotta se pysyy suljettuna eikä avaudu itsestään.',
  closedWritten: 'Kun suljet chatin (true) tai avaat sen (false).',
  foldedPurpose:
    'Muistaa, että pienensit chatin, jotta se on pienennettynä myös seuraavalla sivulla.',
  foldedWritten: 'Kun pienennät chatin (true) tai palautat sen (false).',
  dismissedPurpose:
    'Muistaa, että hylkäsit chat-painikkeen vieressä olleen kutsun, jotta se ei tule takaisin.',
  dismissedWritten: 'Kun hylkäät kutsun.',
  uuidPurpose:
    'Satunnaisnumero, joka erottaa kävijät toisistaan kertomatta, keitä he ovat. Se lähetetään ensimmäisen viestisi mukana, jotta viestisi pysyvät yhdessä.',
  uuidWritten: 'Käynnin ensimmäisellä sivulla.',
  welcomePurpose: 'Muistaa, kuuluuko tervetuloviesti keskusteluusi.',
  welcomeWritten: 'Kun chat avautuu itsestään (true) tai kun avaat sen ensin itse (false).',
  expiresPurpose:
    'Kertoo, mihin asti kaikki edellä mainittu on voimassa. Sen jälkeen tietoja ei oteta huomioon, ja ne poistetaan.',
  expiresWritten: 'Joka kerta, kun käytät chatia tai lataat sivun, jolla se on.',
  draftPurpose:
    'Säilyttää sen, mitä olet kirjoittanut mutta et lähettänyt, jotta se on tallella seuraavalla sivulla.',
  draftWritten: 'Kirjoittaessasi. Se poistetaan, kun lähetät tekstin tai poistat sen.',
  transcriptPurpose:
    'Säilyttää viimeisimmät viestisi, jotta seuraava sivu näyttää ne ilman odottamista.',
  transcriptWritten: 'Kun viestejä lähetetään tai vastaanotetaan.',
  outboxPurpose: 'Säilyttää lähettämäsi viestin, kunnes se on mennyt perille, jotta se ei katoa.',
  outboxWritten: 'Kun lähetät viestin. Se poistetaan, kun viesti on mennyt perille.',
  localPurpose:
    'Säilyttää itse keskustelun tiedostoineen sekä nimesi, koska tämä sivusto ei käytä siihen chat-palvelua.',
  localWritten: 'Kun viestejä lähetetään tai vastaanotetaan.',
  clientIdPurpose: 'Numero, josta chat-palvelu tunnistaa tämän selaimen.',
  clientIdWritten: 'Kun chat-palvelu käynnistyy.',
  appUserIdPurpose: 'Numero, jonka avulla chat-palvelu löytää keskustelusi uudelleen.',
  appUserIdWritten: 'Kun keskustelusi alkaa.',
  sessionTokenPurpose: 'Todistaa chat-palvelulle, että keskustelu on sinun.',
  sessionTokenWritten: 'Kun keskustelusi alkaa, ellet ole kirjautunut sisään.',
} satisfies StatementStrings;
