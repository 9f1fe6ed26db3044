/** Polish, with the polite "Państwo". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Co czat zapisuje i dlaczego',
  intro:
    'To zestawienie tworzy sam czat na podstawie ustawień, które ma w tej witrynie. Gdy zmieni się ustawienie, zmieni się też ten tekst.',
  noChat:
    'Na tej stronie nie ma czatu. To zestawienie opisuje czat z ustawieniami podanymi poniżej.',

  storedTitle: 'Co jest zapisywane w Państwa przeglądarce',
  storedNote:
    'Czat nie zapisuje plików cookie. Korzysta z pamięci Państwa przeglądarki, którą mogą odczytać tylko strony tej witryny.',
  storedIfAgreed: 'Tabela pokazuje, co byłoby zapisywane, gdyby wyrazili Państwo na to zgodę.',
  columnName: 'Nazwa',
  columnPurpose: 'Cel',
  columnWritten: 'Kiedy następuje zapis',
  columnKind: 'Rodzaj',
  columnType: 'Typ',
  columnPlace: 'Gdzie',
  columnLifetime: 'Jak długo',
  columnSetBy: 'Kto zapisuje',
  columnValue: 'Obecna wartość',
  placeLocal: 'Pamięć lokalna',
  placeSession: 'Pamięć sesji',
  placeDatabase: 'Baza danych w przeglądarce (IndexedDB)',
  placeMemory: 'Pamięć strony',
  placeOwn: 'Pamięć udostępniana przez tę witrynę',
  typeTimestamp: 'Data i godzina',
  typeBoolean: 'Tak lub nie',
  typeText: 'Tekst',
  typeRecord: 'Rekord',
  kindFunctional: 'Stan czatu',
  kindConversation: 'Państwa rozmowa',
  kindIdentification: 'Rozpoznawanie',
  lifeRetention: 'Po ostatnim skorzystaniu z czatu: {duration}',
  lifeRetentionOrTab:
    'Po ostatnim skorzystaniu z czatu: {duration}. Najpóźniej do zamknięcia karty.',
  lifeDay: 'Do chwili dostarczenia, ale nie dłużej niż: {duration}',
  lifeDayOrTab:
    'Do chwili dostarczenia, ale nie dłużej niż: {duration}. Najpóźniej do zamknięcia karty.',
  lifeErased: 'Do usunięcia przez Państwa lub przez przeglądarkę',
  lifeTab: 'Do zamknięcia karty',
  lifePage: 'Do opuszczenia strony',
  setByWidget: 'Czat',
  setByService: 'Usługa czatu',

  retentionTitle: 'Jak długo zapisane dane są ważne',
  retentionActivity:
    'Okres ważności danych, o ile jest ograniczony, liczy się od Państwa ostatniej aktywności, czyli od wczytania strony z czatem, otwarcia, zamknięcia lub zwinięcia czatu, zamknięcia zaproszenia, wysłania wiadomości albo otrzymania jej przy otwartym czacie. Okres ważności: {duration}.',
  retentionMeaning:
    'Gdy ten czas minie, zapisane dane są od tej chwili pomijane. Są usuwane, gdy czat następnym razem do nich sięgnie, czyli gdy wczytają Państwo stronę z czatem lub do takiej strony wrócą. Jeśli nigdy Państwo nie wrócą, dane pozostaną w przeglądarce, nieużywane, do czasu jej wyczyszczenia.',

  consentTitle: 'Kiedy dane są zapisywane',
  consentGranted: 'Czat zapisuje te dane od chwili wczytania strony z czatem.',
  consentInteraction:
    'Czat nie zapisuje niczego, dopóki Państwo z niego nie skorzystają, czyli nie otworzą go ani nie zamkną, nie zamkną zaproszenia ani nie wyślą wiadomości. Wcześniej sprawdza tylko, czy coś zostało już kiedyś zapisane.',
  consentDenied:
    'W tej chwili czat nie zapisuje niczego w Państwa przeglądarce i niczego z niej nie odczytuje, ponieważ nie wyrazili Państwo na to zgody. To, co zostało zapisane wcześniej, jest usuwane bez odczytywania. To, co robią Państwo w czacie, jest przechowywane tylko w pamięci strony.',
  consentDeniedService:
    'Jeśli mimo to wyślą Państwo wiadomość, usługa czatu zapisze własne dane w pamięci sesji do czasu zamknięcia karty.',

  hostsTitle: 'Z kim i kiedy czat się łączy',
  hostsCode: 'Program czatu jest wczytywany stąd: {hosts}',
  hostsNobody: 'Do czatu nie jest podłączona żadna usługa: czat z nikim się nie łączy.',
  hostsBrowser: 'Rozmowa pozostaje w Państwa przeglądarce: czat z nikim się nie łączy.',
  hostsServer: 'Rozmowa odbywa się za pośrednictwem tego serwera: {hosts}',
  hostsService:
    'Rozmowa odbywa się za pośrednictwem Sunshine Conversations, usługi firmy Zendesk. Czat łączy się z tymi serwerami: {hosts}',
  hostsOwn:
    'Rozmowa odbywa się za pośrednictwem usługi, którą ta witryna podłączyła we własnym zakresie.',
  whenOpen: 'Dzieje się to, gdy otwierają Państwo czat.',
  whenAuto:
    'Dzieje się to, gdy otwierają Państwo czat. Jeśli mają Państwo już rozpoczętą rozmowę, dzieje się to wkrótce po wczytaniu strony.',
  whenLoad: 'Dzieje się to, gdy wczytują Państwo stronę z czatem.',
  whenActed: 'Nigdy nie dzieje się to, zanim sami Państwo skorzystają z czatu.',
  whenSent:
    'Dopóki nie wyrażą Państwo zgody na zapisywanie danych, dzieje się to tylko wtedy, gdy wysyłają Państwo wiadomość lub rozpoczynają czat.',
  hostsMedia:
    'Obrazy w wiadomościach są wczytywane z miejsca, w którym przechowuje je usługa czatu lub druga strona rozmowy, w chwili gdy je Państwo widzą.',

  sentTitle: 'Co jest wysyłane',
  sentIntro:
    'Z Państwa pierwszą wiadomością, a potem po każdej zmianie, czat wysyła dane wymienione poniżej. Wcześniej nie jest wysyłane nic.',
  sentMessages: 'to, co Państwo piszą',
  sentTyping: 'informacja, że Państwo piszą i do którego miejsca przeczytali Państwo rozmowę',
  sentUuid: 'losowy numer Państwa wizyty (widget_uuid)',
  sentPage:
    'tytuł i adres strony oraz adres poprzedniej strony; z parametrów w adresie tylko następujące: {names}',
  sentNoParameters: 'brak',
  sentOnline: 'chwila, w której zaczęła się Państwa wizyta',
  sentLocale: 'język czatu',
  sentOpenedBy:
    'informacja, czy czat został otwarty przez Państwa, samoczynnie czy przez tę witrynę',
  sentMetadata: 'informacje, które ta witryna dodaje do rozmowy: {names}',
  sentProfile:
    'Państwa imię i nazwisko oraz adres e-mail, jeśli zostały podane przez Państwa lub przez tę witrynę',
  sentIdentity: 'kim są Państwo w tej witrynie, jeśli są Państwo zalogowani',
  sentFiles: 'pliki, które zdecydują się Państwo wysłać',
  sentLocation:
    'Państwa lokalizacja, ale tylko wtedy, gdy nacisną Państwo przeznaczony do tego przycisk, a przeglądarka zapyta Państwa o pozwolenie',
  sentNothingElse:
    'Czat nie wysyła niczego innego. Nie bada Państwa urządzenia. Jak przy każdym połączeniu w internecie, komputer po drugiej stronie widzi Państwa adres IP.',
  sentByService:
    'Usługa czatu, gdy już działa, sama wysyła także: numer, który nadała Państwa przeglądarce, tytuł i adres strony, adres poprzedniej strony, Państwa język oraz nazwę i wersję Państwa przeglądarki.',

  legalTitle: 'Na jakiej podstawie prawnej',
  legalController:
    '{controller} decyduje, do czego czat jest używany, i ponosi za to odpowiedzialność.',
  legalProvider: '{provider} dostarcza czat na rzecz następującego podmiotu: {controller}.',
  legalInterest:
    '{controller} ma prawnie uzasadniony interes w udostępnianiu czatu i zapewnianiu jego sprawnego działania (art. 6 ust. 1 lit. f ogólnego rozporządzenia o ochronie danych, RODO).',
  legalContract:
    'Jeżeli umowa z Państwem jest zawierana lub obowiązuje, odpowiadanie na Państwa pytania jest niezbędne do jej przygotowania lub wykonania (art. 6 ust. 1 lit. b).',
  legalStorage:
    'To, co musi zostać zapisane, aby działał czat, o który Państwo poprosili, może być zapisywane bez pytania Państwa o zgodę. Jeżeli wymaga tego prawo, wszystko inne jest zapisywane wyłącznie za Państwa zgodą, którą mogą Państwo w każdej chwili wycofać.',
  controllerUnknown: 'Operator tej witryny',
  providerUnknown: 'Dostawca czatu',
  privacyLink: 'Polityka prywatności',

  nowTitle: 'Co jest teraz zapisane w tej przeglądarce',
  nowNothing: 'W tej przeglądarce nie są teraz zapisane żadne dane czatu.',
  nowNotRead: 'Nie sprawdzono tego, ponieważ nie wyrazili Państwo na to zgody.',
  nowUndeclared:
    'Te dane nie zostały zapisane przez tę wersję czatu i są usuwane razem z pozostałymi: {names}',
  lookAgain: 'Sprawdź ponownie',
  download: 'Pobierz moje dane z czatu',
  erase: 'Usuń moje dane z czatu',
  eraseQuestion:
    'Czy usunąć wszystko, co czat zapisał w tej przeglądarce? Rozmowa otwarta w czacie zostanie zakończona.',
  eraseConfirm: 'Usuń',
  eraseCancel: 'Zachowaj',
  erasing: 'Usuwanie…',
  erased: 'Państwa dane z czatu zostały usunięte z tej przeglądarki.',
  eraseFailed:
    'Nie udało się usunąć tych danych: {names}. Prosimy zamknąć pozostałe karty z tą witryną i spróbować ponownie.',
  eraseElsewhere:
    'Wysłane przez Państwa wiadomości nie zostaną w ten sposób usunięte. W sprawie ich usunięcia prosimy zwrócić się do następującego podmiotu: {controller}.',
  notAdvice:
    'To zestawienie nie jest poradą prawną. Opisuje, co robi czat. Czy to wystarcza, musi ocenić operator tej witryny.',

  loadedPurpose:
    'Zapamiętuje, kiedy zaczęła się Państwa wizyta. Od tej chwili, łącznie na wszystkich stronach, liczony jest czas, po którym czat otwiera się samoczynnie.',
  loadedWritten: 'Na pierwszej stronie wizyty. Kolejne strony tego nie zmieniają.',
  autoOpenedPurpose:
    'Zapamiętuje, że czat otworzył się samoczynnie, aby działo się to tylko raz podczas wizyty.',
  autoOpenedWritten: 'Gdy czat otwiera się samoczynnie.',
  openedPurpose: 'Zapamiętuje, że otworzyli Państwo czat, aby był otwarty na następnej stronie.',
  openedWritten: 'Gdy otwierają Państwo czat (true) lub go zamykają (false).',
  closedPurpose:
    'Zapamiętuje, że zamknęli Państwo czat, aby pozostał zamknięty i nie otwierał się samoczynnie.',
  closedWritten: 'Gdy zamykają Państwo czat (true) lub go otwierają (false).',
  foldedPurpose: 'Zapamiętuje, że zwinęli Państwo czat, aby był zwinięty na następnej stronie.',
  foldedWritten: 'Gdy zwijają Państwo czat (true) lub go rozwijają (false).',
  dismissedPurpose:
    'Zapamiętuje, że zamknęli Państwo zaproszenie obok przycisku czatu, aby nie pojawiało się ponownie.',
  dismissedWritten: 'Gdy zamykają Państwo zaproszenie.',
  uuidPurpose:
    'Losowy numer, który pozwala odróżniać odwiedzających bez ustalania, kim są. Jest wysyłany z Państwa pierwszą wiadomością, aby Państwa wiadomości pozostały razem.',
  uuidWritten: 'Na pierwszej stronie wizyty.',
  welcomePurpose: 'Zapamiętuje, czy wiadomość powitalna należy do Państwa rozmowy.',
  welcomeWritten:
    'Gdy czat otwiera się samoczynnie (true) lub gdy wcześniej otworzą go Państwo (false).',
  expiresPurpose:
    'Określa, do kiedy ważne są wszystkie powyższe dane. Potem są pomijane i usuwane.',
  expiresWritten: 'Za każdym razem, gdy korzystają Państwo z czatu lub wczytują stronę z czatem.',
  draftPurpose:
    'Przechowuje tekst, który Państwo wpisali, ale którego nie wysłali, aby był dostępny na następnej stronie.',
  draftWritten: 'Podczas pisania. Wpis jest usuwany, gdy wyślą Państwo tekst lub go skasują.',
  transcriptPurpose:
    'Przechowuje Państwa najnowsze wiadomości i nazwę ich rozmowy, aby następna strona pokazywała je bez czekania.',
  transcriptWritten: 'Gdy wiadomości są wysyłane lub odbierane.',
  outboxPurpose:
    'Przechowuje wysłaną przez Państwa wiadomość do chwili jej dostarczenia, aby nie zginęła.',
  outboxWritten: 'Gdy wysyłają Państwo wiadomość. Wpis jest usuwany po dostarczeniu wiadomości.',
  localPurpose:
    'Przechowuje samą rozmowę wraz z plikami oraz Państwa imieniem i nazwiskiem, ponieważ ta witryna nie używa do tego usługi czatu.',
  localWritten: 'Gdy wiadomości są wysyłane lub odbierane.',
  clientIdPurpose: 'Numer, po którym usługa czatu rozpoznaje tę przeglądarkę.',
  clientIdWritten: 'Gdy usługa czatu zaczyna działać.',
  appUserIdPurpose: 'Numer, po którym usługa czatu odnajduje Państwa rozmowę.',
  appUserIdWritten: 'Gdy zaczyna się Państwa rozmowa.',
  sessionTokenPurpose: 'Potwierdza usłudze czatu, że rozmowa należy do Państwa.',
  sessionTokenWritten: 'Gdy zaczyna się Państwa rozmowa, o ile nie są Państwo zalogowani.',
} satisfies StatementStrings;
