/** Hungarian, with the polite "Ön". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Mit tárol a csevegés, és miért',
  intro:
    'Ezt az áttekintést maga a csevegés készíti, az ezen a webhelyen érvényes beállításai alapján. Ha egy beállítás megváltozik, vele együtt ez a szöveg is megváltozik.',
  noChat:
    'Ezen az oldalon nincs csevegés. Ez az áttekintés az alábbi beállításokkal működő csevegést ismerteti.',

  storedTitle: 'Mi tárolódik az Ön böngészőjében',
  storedNote:
    'A csevegés nem használ sütiket. Az Ön böngészőjének tárhelyét használja, amelyet csak ennek a webhelynek az oldalai olvashatnak.',
  storedIfAgreed: 'A táblázat azt mutatja, hogy mi tárolódna, ha Ön hozzájárulna.',
  columnName: 'Név',
  columnPurpose: 'Cél',
  columnWritten: 'A rögzítés időpontja',
  columnKind: 'Kategória',
  columnType: 'Adattípus',
  columnPlace: 'A tárolás helye',
  columnLifetime: 'A tárolás időtartama',
  columnSetBy: 'Ki rögzíti',
  columnValue: 'Jelenlegi érték',
  placeLocal: 'Helyi tárhely',
  placeSession: 'Munkamenet-tárhely',
  placeDatabase: 'Adatbázis a böngészőben (IndexedDB)',
  placeMemory: 'Az oldal memóriája',
  placeOwn: 'A webhely által biztosított tárhely',
  typeTimestamp: 'Időpont',
  typeBoolean: 'Igen vagy nem',
  typeText: 'Szöveg',
  typeRecord: 'Rekord',
  kindFunctional: 'A csevegés állapota',
  kindConversation: 'Az Ön beszélgetése',
  kindIdentification: 'Felismerés',
  lifeRetention: 'A csevegés Ön általi utolsó használata után: {duration}',
  lifeRetentionOrTab:
    'A csevegés Ön általi utolsó használata után: {duration}. Legkésőbb a lap bezárásáig.',
  lifeDay: 'Az üzenet megérkezéséig, de legfeljebb: {duration}',
  lifeDayOrTab: 'Az üzenet megérkezéséig, de legfeljebb: {duration}. Legkésőbb a lap bezárásáig.',
  lifeErased: 'Amíg Ön vagy a böngészője nem törli',
  lifeTab: 'Amíg Ön be nem zárja a lapot',
  lifePage: 'Amíg Ön el nem hagyja az oldalt',
  setByWidget: 'A csevegés',
  setByService: 'A csevegőszolgáltatás',

  retentionTitle: 'Meddig érvényes',
  retentionActivity:
    'Minden határidő az Ön utolsó tevékenységétől számít: amikor betölt egy olyan oldalt, amelyen a csevegés szerepel, megnyitja, bezárja vagy kis méretűre állítja a csevegést, elrejti a meghívót, üzenetet küld, vagy nyitott csevegés mellett üzenetet kap. A határidő: {duration}.',
  retentionMeaning:
    'A határidő lejárta után a csevegés a tárolt adatokat figyelmen kívül hagyja. Törlésükre akkor kerül sor, amikor a csevegés legközelebb megnézi őket: amikor Ön betölt egy olyan oldalt, amelyen a csevegés szerepel, vagy visszatér egy ilyen oldalra. Ha Ön soha nem tér vissza, az adatok használaton kívül a böngészőjében maradnak, amíg nem törli a böngésző adatait.',

  consentTitle: 'Mikor történik tárolás',
  consentGranted:
    'A csevegés attól a pillanattól tárolja ezeket az elemeket, hogy Ön betölt egy olyan oldalt, amelyen a csevegés szerepel.',
  consentInteraction:
    'A csevegés semmit sem tárol, amíg Ön nem használja: amíg meg nem nyitja vagy be nem zárja, el nem rejti a meghívóját, vagy üzenetet nem küld. Ezt megelőzően csak azt nézi meg, hogy van-e korábbról tárolt adat.',
  consentDenied:
    'A csevegés jelenleg semmit sem tárol az Ön böngészőjében, és semmit sem olvas ki onnan, mert Ön ehhez nem járult hozzá. A korábban tárolt adatok olvasás nélkül törlődnek. Amit Ön a csevegésben tesz, azt csak az oldal memóriája őrzi meg.',
  consentDeniedService:
    'Ha mégis üzenetet küld, a csevegési szolgáltatás a saját adatait a munkamenet-tárhelyen tárolja, amíg be nem zárja a lapot.',

  hostsTitle: 'Kivel és mikor jön létre kapcsolat',
  hostsCode: 'A csevegés programja innen töltődik be: {hosts}',
  hostsNobody: 'A csevegéshez nem kapcsolódik szolgáltatás: senkivel sem jön létre kapcsolat.',
  hostsBrowser: 'A beszélgetés az Ön böngészőjében marad: senkivel sem jön létre kapcsolat.',
  hostsServer: 'A beszélgetés ezen a kiszolgálón keresztül folyik: {hosts}',
  hostsService:
    'A beszélgetés a Sunshine Conversations szolgáltatáson keresztül folyik, amelyet a Zendesk nyújt. Ezekkel a kiszolgálókkal jön létre kapcsolat: {hosts}',
  hostsOwn:
    'A beszélgetés olyan szolgáltatáson keresztül folyik, amelyet ez a webhely maga kapcsolt a csevegéshez.',
  whenOpen: 'Ez akkor történik, amikor Ön megnyitja a csevegést.',
  whenAuto:
    'Ez akkor történik, amikor Ön megnyitja a csevegést. Ha már van beszélgetése, akkor röviddel egy oldal betöltése után történik.',
  whenLoad: 'Ez akkor történik, amikor Ön betölt egy olyan oldalt, amelyen a csevegés szerepel.',
  whenActed: 'Soha nem történik meg azelőtt, hogy Ön maga használta volna a csevegést.',
  whenSent:
    'Amíg Ön nem járult hozzá a tároláshoz, ez csak akkor történik, amikor üzenetet küld vagy elindítja a csevegést.',
  hostsMedia:
    'Az üzenetekben szereplő képek, amikor Ön látja őket, onnan töltődnek be, ahol a csevegőszolgáltatás vagy a másik fél tárolja őket.',

  sentTitle: 'Mi kerül elküldésre',
  sentIntro:
    'A csevegés az Ön első üzenetével, majd változás esetén ismét, az alábbiakat küldi el. Ezt megelőzően semmit sem küld.',
  sentMessages: 'amit Ön ír',
  sentTyping: 'az, hogy Ön éppen ír, és hogy meddig olvasta el az üzeneteket',
  sentUuid: 'a látogatás véletlenszerű száma (widget_uuid)',
  sentPage:
    'az oldal címe és webcíme, valamint az azt megelőző oldal webcíme; a webcímben szereplő paraméterek közül csak ezek: {names}',
  sentNoParameters: 'egyik sem',
  sentOnline: 'az időpont, amikor az Ön látogatása elkezdődött',
  sentLocale: 'a csevegés nyelve',
  sentOpenedBy: 'az, hogy a csevegést Ön vagy ez a webhely nyitotta-e meg, vagy magától nyílt meg',
  sentMetadata: 'adatok, amelyeket ez a webhely fűz a beszélgetéshez: {names}',
  sentProfile: 'az Ön neve és e-mail-címe, ha Ön vagy ez a webhely megadta',
  sentIdentity: 'hogy Ön kicsoda ezen a webhelyen, ha be van jelentkezve',
  sentFiles: 'azok a fájlok, amelyeket Ön küldésre kiválaszt',
  sentLocation:
    'az Ön tartózkodási helye, de csak azután, hogy megnyomta az erre szolgáló gombot, és a böngészője megkérdezte Önt',
  sentNothingElse:
    'A csevegés semmi mást nem küld el. Nem vizsgálja az Ön eszközét. Mint minden internetes kapcsolatnál, a túloldali számítógép látja az Ön IP-címét.',
  sentByService:
    'A csevegőszolgáltatás, miután elindult, magától is elküldi a következőket: az Ön böngészőjének adott szám, az oldal címe és webcíme, az azt megelőző oldal webcíme, az Ön nyelve, valamint böngészőjének neve és verziója.',

  legalTitle: 'Milyen jogalapon',
  legalController:
    'Aki a csevegés felhasználásának céljáról dönt, és a csevegésért felel: {controller}.',
  legalProvider: 'A csevegést biztosítja: {provider}. Akinek a részére biztosítja: {controller}.',
  legalInterest:
    'A csevegés felkínálása és működőképes állapotban tartása jogos érdek (az általános adatvédelmi rendelet 6. cikke (1) bekezdésének f) pontja). Akinek az érdeke: {controller}.',
  legalContract:
    'Az Ön kérdéseinek megválaszolása az Önnel kötendő szerződés előkészítéséhez vagy a megkötött szerződés teljesítéséhez szükséges, amennyiben van ilyen (a 6. cikk (1) bekezdésének b) pontja).',
  legalStorage:
    'Az, aminek a tárolása az Ön által kért csevegés működéséhez szükséges, az Ön megkérdezése nélkül is tárolható. Ahol a jogszabály megköveteli, minden más tárolására csak az Ön hozzájárulásával kerül sor, amelyet bármikor visszavonhat.',
  controllerUnknown: 'A webhely üzemeltetője',
  providerUnknown: 'A csevegés szolgáltatója',
  privacyLink: 'Adatvédelmi tájékoztató',

  nowTitle: 'Mi van most tárolva ebben a böngészőben',
  nowNothing: 'Ebben a böngészőben most nincs a csevegéshez tartozó tárolt adat.',
  nowNotRead: 'Ennek megnézésére nem került sor, mert Ön ehhez nem járult hozzá.',
  nowUndeclared:
    'Ezeket az elemeket nem a csevegés jelenlegi verziója rögzítette; a többivel együtt törlődnek: {names}',
  lookAgain: 'Megnézés újra',
  download: 'Csevegési adataim letöltése',
  erase: 'Csevegési adataim törlése',
  eraseQuestion:
    'Törli mindazt, amit a csevegés ebben a böngészőben tárolt? A csevegésben megnyitott beszélgetés véget ér.',
  eraseConfirm: 'Törlés',
  eraseCancel: 'Megtartás',
  erasing: 'Törlés folyamatban…',
  erased: 'Csevegési adatai törlődtek ebből a böngészőből.',
  eraseFailed:
    'Ezeket nem sikerült törölni: {names}. Zárja be a webhely többi megnyitott lapját, majd próbálja újra.',
  eraseElsewhere:
    'Ez nem törli azokat az üzeneteket, amelyeket Ön elküldött. Akitől ezek törlését kérheti: {controller}.',
  notAdvice:
    'Ez az áttekintés nem minősül jogi tanácsadásnak. Azt ismerteti, hogy mit tesz a csevegés. Annak megítélése, hogy ez elegendő-e, a webhely üzemeltetőjének feladata.',

  loadedPurpose:
    'Megjegyzi, mikor kezdődött az Ön látogatása. Ettől kezdve számít, minden oldalon át, az az idő, amelynek elteltével a csevegés magától megnyílik.',
  loadedWritten: 'A látogatás első oldalán. A későbbi oldalak nem változtatják meg.',
  autoOpenedPurpose:
    'Megjegyzi, hogy a csevegés magától megnyílt, hogy ez egy látogatás során csak egyszer történjen meg.',
  autoOpenedWritten: 'Amikor a csevegés magától megnyílik.',
  openedPurpose:
    'Megjegyzi, hogy Ön megnyitotta a csevegést, hogy az a következő oldalon is nyitva legyen.',
  openedWritten: 'Amikor Ön megnyitja (true) vagy bezárja (false) a csevegést.',
  closedPurpose:
    'Megjegyzi, hogy Ön bezárta a csevegést, hogy az zárva maradjon, és ne nyíljon meg magától.',
  closedWritten: 'Amikor Ön bezárja (true) vagy megnyitja (false) a csevegést.',
  foldedPurpose:
    'Megjegyzi, hogy Ön kis méretűre állította a csevegést, hogy az a következő oldalon is kis méretű legyen.',
  foldedWritten: 'Amikor Ön kis méretűre állítja (true) vagy visszaállítja (false) a csevegést.',
  dismissedPurpose:
    'Megjegyzi, hogy Ön elrejtette a csevegés gombja melletti meghívót, hogy az ne jelenjen meg újra.',
  dismissedWritten: 'Amikor Ön elrejti a meghívót.',
  uuidPurpose:
    'Véletlenszerű szám, amely megkülönbözteti egymástól a látogatókat anélkül, hogy felfedné kilétüket. Az Ön első üzenetével együtt kerül elküldésre, hogy az üzenetei együtt maradjanak.',
  uuidWritten: 'A látogatás első oldalán.',
  welcomePurpose: 'Megjegyzi, hogy az üdvözlő üzenet az Ön beszélgetéséhez tartozik-e.',
  welcomeWritten:
    'Amikor a csevegés magától megnyílik (true), vagy amikor Ön azt megelőzően megnyitja (false).',
  expiresPurpose:
    'Megadja, meddig érvényes minden fenti elem. Ezután a csevegés figyelmen kívül hagyja és törli őket.',
  expiresWritten:
    'Minden alkalommal, amikor Ön használja a csevegést, vagy betölt egy olyan oldalt, amelyen a csevegés szerepel.',
  draftPurpose: 'Megőrzi, amit Ön beírt, de nem küldött el, hogy a következő oldalon is meglegyen.',
  draftWritten: 'Írás közben. Törlődik, amikor Ön elküldi vagy eltávolítja a szöveget.',
  transcriptPurpose:
    'Megőrzi a legutóbbi üzeneteit és beszélgetésük azonosítóját, hogy a következő oldal várakozás nélkül megjelenítse őket.',
  transcriptWritten: 'Üzenetek küldésekor vagy fogadásakor.',
  outboxPurpose:
    'Megőrzi az Ön által elküldött üzenetet, amíg meg nem érkezik, hogy ne vesszen el.',
  outboxWritten: 'Amikor Ön üzenetet küld. Törlődik, amikor az üzenet megérkezett.',
  localPurpose:
    'Megőrzi magát a beszélgetést, a benne szereplő fájlokkal és az Ön nevével együtt, mert ez a webhely nem használ hozzá csevegőszolgáltatást.',
  localWritten: 'Üzenetek küldésekor vagy fogadásakor.',
  clientIdPurpose: 'Szám, amelyről a csevegőszolgáltatás felismeri ezt a böngészőt.',
  clientIdWritten: 'Amikor a csevegőszolgáltatás elindul.',
  appUserIdPurpose:
    'Szám, amelynek alapján a csevegőszolgáltatás újra megtalálja az Ön beszélgetését.',
  appUserIdWritten: 'Amikor az Ön beszélgetése elkezdődik.',
  sessionTokenPurpose: 'Igazolja a csevegőszolgáltatás felé, hogy a beszélgetés az Öné.',
  sessionTokenWritten: 'Amikor az Ön beszélgetése elkezdődik, kivéve, ha be van jelentkezve.',
} satisfies StatementStrings;
