/** Czech, with the polite "vy". */
import type { StatementStrings } from './en.js';

export default {
  title: 'Co chat ukládá a proč',
  intro:
    'Tento přehled vytváří sám chat podle nastavení, které na tomto webu má. Když se nastavení změní, změní se s ním i tento text.',
  noChat:
    'Na této stránce není žádný chat. Tento přehled popisuje chat s níže uvedeným nastavením.',

  storedTitle: 'Co se ukládá ve vašem prohlížeči',
  storedNote:
    'Chat neukládá žádné soubory cookie. Používá úložiště vašeho prohlížeče, které mohou číst pouze stránky tohoto webu.',
  storedIfAgreed: 'Tabulka ukazuje, co by se ukládalo, kdybyste k tomu udělili souhlas.',
  columnName: 'Název',
  columnPurpose: 'Účel',
  columnWritten: 'Kdy se zapisuje',
  columnKind: 'Druh',
  columnType: 'Typ',
  columnPlace: 'Kde',
  columnLifetime: 'Jak dlouho',
  columnSetBy: 'Kdo zapisuje',
  columnValue: 'Současná hodnota',
  placeLocal: 'Místní úložiště',
  placeSession: 'Úložiště relace',
  placeDatabase: 'Databáze v prohlížeči (IndexedDB)',
  placeMemory: 'Paměť stránky',
  placeOwn: 'Úložiště, které poskytuje tento web',
  typeTimestamp: 'Datum a čas',
  typeBoolean: 'Ano nebo ne',
  typeText: 'Text',
  typeRecord: 'Záznam',
  kindFunctional: 'Stav chatu',
  kindConversation: 'Vaše konverzace',
  kindIdentification: 'Rozpoznání',
  lifeRetention: 'Po posledním použití chatu: {duration}',
  lifeRetentionOrTab: 'Po posledním použití chatu: {duration}. Nejdéle do zavření karty.',
  lifeDay: 'Do doručení, ale ne déle než: {duration}',
  lifeDayOrTab: 'Do doručení, ale ne déle než: {duration}. Nejdéle do zavření karty.',
  lifeErased: 'Do smazání vámi nebo vaším prohlížečem',
  lifeTab: 'Do zavření karty',
  lifePage: 'Do opuštění stránky',
  setByWidget: 'Chat',
  setByService: 'Služba chatu',

  retentionTitle: 'Jak dlouho uložené údaje platí',
  retentionActivity:
    'Všechny časově omezené údaje platí po určitou dobu od vaší poslední aktivity, tedy od chvíle, kdy načtete stránku s chatem, otevřete, zavřete nebo sbalíte chat, zavřete pozvánku, odešlete zprávu nebo ji při otevřeném chatu dostanete. Doba platnosti: {duration}.',
  retentionMeaning:
    'Po uplynutí této doby se k uloženým údajům už nepřihlíží. Smažou se, jakmile se na ně chat příště podívá, tedy když načtete stránku s chatem nebo se na ni vrátíte. Pokud se už nikdy nevrátíte, zůstanou nevyužité ve vašem prohlížeči, dokud jeho data nevymažete.',

  consentTitle: 'Kdy se údaje ukládají',
  consentGranted: 'Chat tyto údaje ukládá od chvíle, kdy načtete stránku s chatem.',
  consentInteraction:
    'Chat neukládá nic, dokud ho nepoužijete, tedy dokud ho neotevřete nebo nezavřete, nezavřete pozvánku nebo neodešlete zprávu. Předtím pouze zjišťuje, zda je něco uloženo z dřívějška.',
  consentDenied:
    'V tuto chvíli chat ve vašem prohlížeči nic neukládá a nic z něj nečte, protože jste k tomu neudělili souhlas. Co bylo uloženo dříve, se maže bez přečtení. Co v chatu děláte, se uchovává pouze v paměti stránky.',
  consentDeniedService:
    'Pokud přesto odešlete zprávu, služba chatu uloží vlastní údaje do úložiště relace, dokud nezavřete kartu.',

  hostsTitle: 'S kým se chat spojuje a kdy',
  hostsCode: 'Program chatu se načítá odsud: {hosts}',
  hostsNobody: 'K chatu není připojena žádná služba: chat se s nikým nespojuje.',
  hostsBrowser: 'Konverzace zůstává ve vašem prohlížeči: chat se s nikým nespojuje.',
  hostsServer: 'Konverzace probíhá přes tento server: {hosts}',
  hostsService:
    'Konverzace probíhá přes Sunshine Conversations, službu společnosti Zendesk. Chat se spojuje s těmito servery: {hosts}',
  hostsOwn: 'Konverzace probíhá přes službu, kterou si tento web připojil sám.',
  whenOpen: 'Děje se to, když otevřete chat.',
  whenAuto:
    'Děje se to, když otevřete chat. Pokud už konverzaci máte, děje se to krátce po načtení stránky.',
  whenLoad: 'Děje se to, když načtete stránku s chatem.',
  whenActed: 'Nikdy se to neděje dříve, než chat sami použijete.',
  whenSent:
    'Dokud neudělíte souhlas s ukládáním, děje se to pouze tehdy, když odešlete zprávu nebo zahájíte chat.',
  hostsMedia:
    'Obrázky ve zprávách se načítají z místa, kde je uchovává služba chatu nebo druhá strana, ve chvíli, kdy se vám zobrazí.',

  sentTitle: 'Co se odesílá',
  sentIntro:
    'S vaší první zprávou a znovu při každé změně odesílá chat následující údaje. Předtím se neodesílá nic.',
  sentMessages: 'co napíšete',
  sentTyping: 'že právě píšete a kam až máte přečteno',
  sentUuid: 'náhodné číslo vaší návštěvy (widget_uuid)',
  sentPage:
    'název a adresa stránky a adresa předchozí stránky; z parametrů v adrese pouze tyto: {names}',
  sentNoParameters: 'žádné',
  sentOnline: 'okamžik, kdy vaše návštěva začala',
  sentLocale: 'jazyk chatu',
  sentOpenedBy: 'zda jste chat otevřeli vy, otevřel se sám, nebo ho otevřel tento web',
  sentMetadata: 'údaje, které ke konverzaci přidává tento web: {names}',
  sentProfile: 'vaše jméno a e-mailová adresa, pokud jste je uvedli vy nebo je předal tento web',
  sentIdentity: 'kdo jste na tomto webu, pokud jste přihlášeni',
  sentFiles: 'soubory, které se rozhodnete odeslat',
  sentLocation:
    'vaše poloha, a to pouze poté, co stisknete příslušné tlačítko a prohlížeč se vás zeptá',
  sentNothingElse:
    'Nic jiného chat neodesílá. Vaše zařízení nezkoumá. Jako při každém spojení na internetu vidí počítač na druhé straně vaši IP adresu.',
  sentByService:
    'Služba chatu, jakmile je spuštěna, navíc sama odesílá: číslo, které přidělila vašemu prohlížeči, název a adresu stránky, adresu předchozí stránky, váš jazyk a název a verzi vašeho prohlížeče.',

  legalTitle: 'Na jakém právním základě',
  legalController:
    '{controller} rozhoduje o tom, k čemu se chat používá, a nese za to odpovědnost.',
  legalProvider: '{provider} zajišťuje chat pro následující subjekt: {controller}.',
  legalInterest:
    '{controller} má podle čl. 6 odst. 1 písm. f) obecného nařízení o ochraně osobních údajů (GDPR) oprávněný zájem na nabízení chatu a zachování jeho funkčnosti.',
  legalContract:
    'Pokud se s vámi smlouva uzavírá nebo již byla uzavřena, je podle čl. 6 odst. 1 písm. b) téhož nařízení odpovídání na vaše dotazy nezbytné k její přípravě nebo plnění.',
  legalStorage:
    'Co musí být uloženo, aby fungoval chat, o který jste požádali, smí být uloženo bez žádosti o váš souhlas. Vyžaduje-li to zákon, ukládá se vše ostatní pouze s vaším souhlasem, který můžete kdykoli odvolat.',
  controllerUnknown: 'Provozovatel tohoto webu',
  providerUnknown: 'Poskytovatel chatu',
  privacyLink: 'Prohlášení o ochraně osobních údajů',

  nowTitle: 'Co je nyní v tomto prohlížeči uloženo',
  nowNothing: 'V tomto prohlížeči nejsou nyní uloženy žádné údaje chatu.',
  nowNotRead: 'Nebylo to zjišťováno, protože jste k tomu neudělili souhlas.',
  nowUndeclared: 'Tyto položky nezapsala tato verze chatu a mažou se společně s ostatními: {names}',
  lookAgain: 'Zkontrolovat znovu',
  download: 'Stáhnout moje údaje z chatu',
  erase: 'Smazat moje údaje z chatu',
  eraseQuestion:
    'Smazat vše, co chat v tomto prohlížeči uložil? Konverzace otevřená v chatu se ukončí.',
  eraseConfirm: 'Smazat',
  eraseCancel: 'Ponechat',
  erasing: 'Mazání…',
  erased: 'Vaše údaje z chatu byly z tohoto prohlížeče smazány.',
  eraseFailed:
    'Tyto položky se nepodařilo smazat: {names}. Zavřete prosím ostatní karty s tímto webem a zkuste to znovu.',
  eraseElsewhere:
    'Zprávy, které jste odeslali, se tím nesmažou. O jejich smazání prosím požádejte následující subjekt: {controller}.',
  notAdvice:
    'Tento přehled není právním poradenstvím. Popisuje, co chat dělá. Zda to stačí, musí posoudit provozovatel tohoto webu.',

  loadedPurpose:
    'Pamatuje si, kdy vaše návštěva začala. Od té chvíle se napříč všemi stránkami počítá doba, po které se chat sám otevře.',
  loadedWritten: 'Na první stránce návštěvy. Další stránky to nemění.',
  autoOpenedPurpose:
    'Pamatuje si, že se chat sám otevřel, aby se to během návštěvy stalo jen jednou.',
  autoOpenedWritten: 'Když se chat sám otevře.',
  openedPurpose: 'Pamatuje si, že jste chat otevřeli, aby byl otevřený i na další stránce.',
  openedWritten: 'Když chat otevřete (true) nebo zavřete (false).',
  closedPurpose: 'Pamatuje si, že jste chat zavřeli, aby zůstal zavřený a sám se neotevíral.',
  closedWritten: 'Když chat zavřete (true) nebo otevřete (false).',
  foldedPurpose: 'Pamatuje si, že jste chat sbalili, aby byl sbalený i na další stránce.',
  foldedWritten: 'Když chat sbalíte (true) nebo rozbalíte (false).',
  dismissedPurpose:
    'Pamatuje si, že jste zavřeli pozvánku vedle tlačítka chatu, aby se znovu neobjevila.',
  dismissedWritten: 'Když pozvánku zavřete.',
  uuidPurpose:
    'Náhodné číslo, které rozlišuje návštěvníky, aniž by prozrazovalo, kdo jsou. Odesílá se s vaší první zprávou, aby vaše zprávy zůstaly pohromadě.',
  uuidWritten: 'Na první stránce návštěvy.',
  welcomePurpose: 'Pamatuje si, zda k vaší konverzaci patří uvítací zpráva.',
  welcomeWritten: 'Když se chat otevře sám (true), nebo když ho otevřete dříve vy (false).',
  expiresPurpose: 'Určuje, do kdy vše výše uvedené platí. Poté se k tomu nepřihlíží a maže se to.',
  expiresWritten: 'Pokaždé, když použijete chat nebo načtete stránku s chatem.',
  draftPurpose: 'Uchovává, co jste napsali a neodeslali, aby to bylo i na další stránce.',
  draftWritten: 'Když píšete. Smaže se, když text odešlete nebo odstraníte.',
  transcriptPurpose:
    'Uchovává vaše nejnovější zprávy a název jejich konverzace, aby je další stránka zobrazila bez čekání.',
  transcriptWritten: 'Když se zprávy odesílají nebo přijímají.',
  outboxPurpose: 'Uchovává zprávu, kterou jste odeslali, až do jejího doručení, aby se neztratila.',
  outboxWritten: 'Když odešlete zprávu. Smaže se po doručení zprávy.',
  localPurpose:
    'Uchovává samotnou konverzaci včetně souborů a vašeho jména, protože tento web k tomu nepoužívá žádnou službu chatu.',
  localWritten: 'Když se zprávy odesílají nebo přijímají.',
  clientIdPurpose: 'Číslo, podle kterého služba chatu rozpozná tento prohlížeč.',
  clientIdWritten: 'Když se služba chatu spustí.',
  appUserIdPurpose: 'Číslo, podle kterého služba chatu znovu najde vaši konverzaci.',
  appUserIdWritten: 'Když vaše konverzace začne.',
  sessionTokenPurpose: 'Prokazuje službě chatu, že konverzace patří vám.',
  sessionTokenWritten: 'Když vaše konverzace začne, pokud nejste přihlášeni.',
} satisfies StatementStrings;
