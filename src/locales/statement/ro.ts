/** Romanian, with the polite "dumneavoastră". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Ce stochează chatul și de ce',
  intro:
    'Această prezentare este întocmită chiar de chat, pe baza setărilor pe care le are pe acest site. Când se modifică o setare, se modifică și acest text.',
  noChat:
    'Pe această pagină nu există niciun chat. Această prezentare descrie un chat cu setările de mai jos.',

  storedTitle: 'Ce se stochează în browserul dumneavoastră',
  storedNote:
    'Chatul nu plasează module cookie. Folosește spațiul de stocare al browserului dumneavoastră, pe care îl pot citi numai paginile acestui site.',
  storedIfAgreed: 'Tabelul arată ce s-ar stoca dacă v-ați da consimțământul.',
  columnName: 'Denumire',
  columnPurpose: 'Scop',
  columnWritten: 'Când se scrie',
  columnKind: 'Categorie',
  columnType: 'Tip',
  columnPlace: 'Unde',
  columnLifetime: 'Cât timp',
  columnSetBy: 'Scris de',
  columnValue: 'Valoarea actuală',
  placeLocal: 'Stocare locală',
  placeSession: 'Stocare de sesiune',
  placeDatabase: 'Bază de date în browser (IndexedDB)',
  placeMemory: 'Memoria paginii',
  placeOwn: 'Un spațiu de stocare pus la dispoziție de acest site',
  typeTimestamp: 'Dată și oră',
  typeBoolean: 'Da sau nu',
  typeText: 'Text',
  typeRecord: 'Înregistrare',
  kindFunctional: 'Starea chatului',
  kindConversation: 'Conversația dumneavoastră',
  kindIdentification: 'Recunoaștere',
  lifeRetention: 'După ultima utilizare a chatului: {duration}',
  lifeRetentionOrTab:
    'După ultima utilizare a chatului: {duration}. Cel mult până la închiderea filei.',
  lifeDay: 'Până la livrare, dar nu mai mult de atât: {duration}',
  lifeDayOrTab:
    'Până la livrare, dar nu mai mult de atât: {duration}. Cel mult până la închiderea filei.',
  lifeErased: 'Până la ștergerea de către dumneavoastră sau de către browser',
  lifeTab: 'Până la închiderea filei',
  lifePage: 'Până la părăsirea paginii',
  setByWidget: 'Chatul',
  setByService: 'Serviciul de chat',

  retentionTitle: 'Cât timp sunt valabile datele stocate',
  retentionActivity:
    'Pentru tot ce are o durată limitată, aceasta se calculează de la ultima dumneavoastră activitate: când încărcați o pagină cu chatul, deschideți, închideți sau restrângeți chatul, închideți invitația, trimiteți un mesaj sau primiți unul în timp ce chatul este deschis. Durata: {duration}.',
  retentionMeaning:
    'După expirarea acestei durate, datele stocate nu mai sunt luate în considerare. Ele se șterg data viitoare când chatul le verifică: când încărcați o pagină cu chatul sau reveniți la una. Dacă nu reveniți niciodată, ele rămân nefolosite în browserul dumneavoastră până când îi ștergeți datele.',

  consentTitle: 'Când se stochează date',
  consentGranted:
    'Chatul stochează aceste elemente din momentul în care încărcați o pagină cu chatul.',
  consentInteraction:
    'Chatul nu stochează nimic până când nu îl folosiți: până când nu îl deschideți, nu îl închideți, nu îi închideți invitația sau nu trimiteți un mesaj. Înainte de aceasta, verifică doar dacă există ceva stocat anterior.',
  consentDenied:
    'În acest moment, chatul nu stochează nimic în browserul dumneavoastră și nu citește nimic din acesta, deoarece nu v-ați dat consimțământul. Ce a fost stocat anterior se șterge fără a fi citit. Ceea ce faceți în chat se păstrează numai în memoria paginii.',
  consentDeniedService:
    'Dacă trimiteți totuși un mesaj, serviciul de chat își stochează propriile elemente în stocarea de sesiune, până când închideți fila.',

  hostsTitle: 'Cine este contactat și când',
  hostsCode: 'Programul chatului se încarcă de la: {hosts}',
  hostsNobody: 'La chat nu este conectat niciun serviciu: nu este contactat nimeni.',
  hostsBrowser: 'Conversația rămâne în browserul dumneavoastră: nu este contactat nimeni.',
  hostsServer: 'Conversația are loc prin acest server: {hosts}',
  hostsService:
    'Conversația are loc prin Sunshine Conversations, un serviciu al Zendesk. Sunt contactate aceste servere: {hosts}',
  hostsOwn: 'Conversația are loc printr-un serviciu pe care acest site l-a conectat el însuși.',
  whenOpen: 'Aceasta se întâmplă când deschideți chatul.',
  whenAuto:
    'Aceasta se întâmplă când deschideți chatul. Dacă aveți deja o conversație, se întâmplă la scurt timp după încărcarea unei pagini.',
  whenLoad: 'Aceasta se întâmplă când încărcați o pagină cu chatul.',
  whenActed: 'Aceasta nu se întâmplă niciodată înainte ca dumneavoastră să folosiți chatul.',
  whenSent:
    'Cât timp nu v-ați dat consimțământul pentru stocare, aceasta se întâmplă numai când trimiteți un mesaj sau începeți chatul.',
  hostsMedia:
    'Imaginile din mesaje se încarcă din locul în care le păstrează serviciul de chat sau cealaltă parte, atunci când le vedeți.',

  sentTitle: 'Ce se trimite',
  sentIntro:
    'Odată cu primul dumneavoastră mesaj și din nou la fiecare modificare, chatul trimite cele de mai jos. Înainte de aceasta nu se trimite nimic.',
  sentMessages: 'ceea ce scrieți',
  sentTyping: 'faptul că scrieți și până unde ați citit',
  sentUuid: 'numărul aleatoriu al vizitei dumneavoastră (widget_uuid)',
  sentPage:
    'titlul și adresa paginii și adresa paginii anterioare; dintre parametrii din adresă, numai aceștia: {names}',
  sentNoParameters: 'niciunul',
  sentOnline: 'momentul în care a început vizita dumneavoastră',
  sentLocale: 'limba chatului',
  sentOpenedBy:
    'dacă chatul a fost deschis de dumneavoastră, s-a deschis singur sau a fost deschis de acest site',
  sentMetadata: 'informații pe care acest site le adaugă la conversație: {names}',
  sentProfile:
    'numele și adresa dumneavoastră de e-mail, dacă au fost furnizate de dumneavoastră sau de acest site',
  sentIdentity: 'cine sunteți pe acest site, dacă sunteți autentificat',
  sentFiles: 'fișierele pe care alegeți să le trimiteți',
  sentLocation:
    'locația dumneavoastră, numai după ce ați apăsat butonul corespunzător și browserul v-a întrebat',
  sentNothingElse:
    'Chatul nu trimite nimic altceva. Nu vă examinează dispozitivul. Ca la orice conexiune pe internet, calculatorul de la celălalt capăt vă vede adresa IP.',
  sentByService:
    'Serviciul de chat, odată pornit, trimite și din proprie inițiativă: numărul pe care l-a atribuit browserului dumneavoastră, titlul și adresa paginii, adresa paginii anterioare, limba dumneavoastră și numele și versiunea browserului dumneavoastră.',

  legalTitle: 'Pe ce temei juridic',
  legalController: '{controller} decide în ce scop se folosește chatul și răspunde pentru aceasta.',
  legalProvider: '{provider} furnizează chatul pentru următoarea organizație: {controller}.',
  legalInterest:
    '{controller} are un interes legitim să ofere chatul și să îl mențină în stare de funcționare [articolul 6 alineatul (1) litera (f) din Regulamentul general privind protecția datelor].',
  legalContract:
    'Atunci când se încheie sau există un contract cu dumneavoastră, răspunsul la întrebările dumneavoastră este necesar pentru pregătirea sau executarea acestuia [articolul 6 alineatul (1) litera (b)].',
  legalStorage:
    'Ceea ce trebuie stocat pentru ca chatul solicitat de dumneavoastră să funcționeze poate fi stocat fără a vi se cere consimțământul. Dacă legea o impune, toate celelalte se stochează numai cu consimțământul dumneavoastră, pe care îl puteți retrage oricând.',
  controllerUnknown: 'Operatorul acestui site',
  providerUnknown: 'Furnizorul chatului',
  privacyLink: 'Declarație de confidențialitate',

  nowTitle: 'Ce este stocat acum în acest browser',
  nowNothing: 'În acest browser nu sunt stocate acum date ale chatului.',
  nowNotRead: 'Nu s-a verificat, deoarece nu v-ați dat consimțământul.',
  nowUndeclared:
    'Aceste elemente nu au fost scrise de această versiune a chatului și se șterg împreună cu celelalte: {names}',
  lookAgain: 'Verificare din nou',
  download: 'Descărcarea datelor mele din chat',
  erase: 'Ștergerea datelor mele din chat',
  eraseQuestion:
    'Doriți să ștergeți tot ce a stocat chatul în acest browser? Conversația deschisă în chat se încheie.',
  eraseConfirm: 'Ștergere',
  eraseCancel: 'Păstrare',
  erasing: 'Se șterge…',
  erased: 'Datele dumneavoastră din chat au fost șterse din acest browser.',
  eraseFailed:
    'Nu s-a putut șterge: {names}. Închideți celelalte file cu acest site și încercați din nou.',
  eraseElsewhere:
    'Mesajele pe care le-ați trimis nu se șterg astfel. Pentru ștergerea lor, adresați-vă următoarei organizații: {controller}.',
  notAdvice:
    'Această prezentare nu constituie consultanță juridică. Ea descrie ce face chatul. Dacă acest lucru este suficient rămâne la aprecierea operatorului acestui site.',

  loadedPurpose:
    'Reține când a început vizita dumneavoastră. Timpul după care chatul se deschide singur se calculează din acel moment, pe toate paginile.',
  loadedWritten: 'Pe prima pagină a unei vizite. Paginile ulterioare nu îl modifică.',
  autoOpenedPurpose:
    'Reține că chatul s-a deschis singur, astfel încât să o facă o singură dată în timpul unei vizite.',
  autoOpenedWritten: 'Când chatul se deschide singur.',
  openedPurpose: 'Reține că ați deschis chatul, astfel încât să fie deschis pe pagina următoare.',
  openedWritten: 'Când deschideți chatul (true) sau îl închideți (false).',
  closedPurpose:
    'Reține că ați închis chatul, astfel încât să rămână închis și să nu se deschidă singur.',
  closedWritten: 'Când închideți chatul (true) sau îl deschideți (false).',
  foldedPurpose: 'Reține că ați restrâns chatul, astfel încât să fie restrâns pe pagina următoare.',
  foldedWritten: 'Când restrângeți chatul (true) sau îl extindeți (false).',
  dismissedPurpose:
    'Reține că ați închis invitația de lângă butonul chatului, astfel încât să nu reapară.',
  dismissedWritten: 'Când închideți invitația.',
  uuidPurpose:
    'Un număr aleatoriu care deosebește vizitatorii fără a spune cine sunt. Se trimite odată cu primul dumneavoastră mesaj, astfel încât mesajele dumneavoastră să rămână împreună.',
  uuidWritten: 'Pe prima pagină a unei vizite.',
  welcomePurpose: 'Reține dacă mesajul de bun venit face parte din conversația dumneavoastră.',
  welcomeWritten:
    'Când chatul se deschide singur (true) sau când îl deschideți dumneavoastră mai întâi (false).',
  expiresPurpose:
    'Arată până când sunt valabile toate cele de mai sus. După aceea nu mai sunt luate în considerare și se șterg.',
  expiresWritten: 'De fiecare dată când folosiți chatul sau încărcați o pagină cu acesta.',
  draftPurpose:
    'Păstrează ceea ce ați scris și nu ați trimis, astfel încât să se regăsească pe pagina următoare.',
  draftWritten: 'În timp ce scrieți. Se șterge când trimiteți textul sau îl eliminați.',
  transcriptPurpose:
    'Păstrează ultimele dumneavoastră mesaje și numele conversației lor, astfel încât pagina următoare să le afișeze fără așteptare.',
  transcriptWritten: 'Când se trimit sau se primesc mesaje.',
  outboxPurpose:
    'Păstrează un mesaj pe care l-ați trimis până când ajunge, astfel încât să nu se piardă.',
  outboxWritten: 'Când trimiteți un mesaj. Se șterge după ce mesajul a ajuns.',
  localPurpose:
    'Păstrează conversația propriu-zisă, cu fișierele ei și cu numele dumneavoastră, deoarece acest site nu folosește pentru ea un serviciu de chat.',
  localWritten: 'Când se trimit sau se primesc mesaje.',
  clientIdPurpose: 'Un număr după care serviciul de chat recunoaște acest browser.',
  clientIdWritten: 'Când pornește serviciul de chat.',
  appUserIdPurpose: 'Un număr după care serviciul de chat regăsește conversația dumneavoastră.',
  appUserIdWritten: 'Când începe conversația dumneavoastră.',
  sessionTokenPurpose: 'Dovedește serviciului de chat că această conversație vă aparține.',
  sessionTokenWritten:
    'Când începe conversația dumneavoastră, cu excepția cazului în care v-ați autentificat.',
} satisfies StatementStrings;
