/** Japanese, in the polite desu/masu style. */
import type { StatementStrings } from './en.js';

export default {
  title: 'チャットが保存する情報とその目的',
  intro:
    'この一覧は、このウェブサイトでの設定に基づいてチャット自身が作成しています。設定が変わると、この文章も変わります。',
  noChat:
    'このページにはチャットがありません。この一覧は、以下の設定によるチャットについて説明しています。',

  storedTitle: 'お使いのブラウザーに保存される情報',
  storedNote:
    'チャットは Cookie を使用しません。このウェブサイトのページだけが読み取れる、ブラウザーの保存領域を使用します。',
  storedIfAgreed: '表は、同意いただいた場合に保存される情報を示しています。',
  columnName: '名前',
  columnPurpose: '目的',
  columnWritten: '保存される時点',
  columnKind: '区分',
  columnType: '種類',
  columnPlace: '保存場所',
  columnLifetime: '保存期間',
  columnSetBy: '保存元',
  columnValue: '現在の値',
  placeLocal: 'ローカルストレージ',
  placeSession: 'セッションストレージ',
  placeDatabase: 'ブラウザー内のデータベース（IndexedDB）',
  placeMemory: 'ページのメモリー',
  placeOwn: 'このウェブサイトが用意する保存領域',
  typeTimestamp: '日時',
  typeBoolean: 'はい・いいえ',
  typeText: 'テキスト',
  typeRecord: '記録',
  kindFunctional: 'チャットの状態',
  kindConversation: '会話の内容',
  kindIdentification: '識別',
  lifeRetention: '最後にチャットを利用してから：{duration}',
  lifeRetentionOrTab: '最後にチャットを利用してから：{duration}。最長でもタブを閉じるまで。',
  lifeDay: '届くまで。ただし最長：{duration}',
  lifeDayOrTab: '届くまで。ただし最長：{duration}。最長でもタブを閉じるまで。',
  lifeErased: '利用者またはブラウザーが削除するまで',
  lifeTab: 'タブを閉じるまで',
  lifePage: 'ページを離れるまで',
  setByWidget: 'チャット',
  setByService: 'チャットサービス',

  retentionTitle: '有効な期間',
  retentionActivity:
    '期限のある情報は、最後の操作から起算します。操作とは、チャットのあるページを開くこと、チャットを開く・閉じる・最小化すること、案内を非表示にすること、メッセージを送ること、チャットを開いている間にメッセージを受け取ることです。期限：{duration}。',
  retentionMeaning:
    '期限が過ぎると、保存された情報はその時点から使用されません。次にチャットが確認するとき、つまりチャットのあるページを開くか、そのページに戻ったときに削除されます。再び訪問されない場合は、ブラウザーのデータを消去するまで、使用されないままブラウザーに残ります。',

  consentTitle: '保存が行われる時点',
  consentGranted: 'チャットのあるページを開いた時点から、チャットはこれらの情報を保存します。',
  consentInteraction:
    'チャットは、利用されるまで何も保存しません。利用とは、チャットを開く・閉じる、案内を非表示にする、メッセージを送ることです。それまでは、以前に保存された情報があるかどうかを確認するだけです。',
  consentDenied:
    '同意いただいていないため、現在チャットはブラウザーに何も保存せず、何も読み取りません。以前に保存された情報は、読み取らずに削除します。チャットでの操作は、ページのメモリーにのみ保持されます。',
  consentDeniedService:
    'それでもメッセージを送信された場合、チャットサービスは自らの情報を、タブを閉じるまでセッションストレージに保存します。',

  hostsTitle: '通信先とその時点',
  hostsCode: 'チャットのプログラムの読み込み元：{hosts}',
  hostsNobody: 'チャットに接続されたサービスはありません。どこにも通信しません。',
  hostsBrowser: '会話はブラウザー内にとどまります。どこにも通信しません。',
  hostsServer: '会話は次のサーバーを経由します：{hosts}',
  hostsService:
    '会話は、Zendesk のサービスである Sunshine Conversations を経由します。通信先：{hosts}',
  hostsOwn: '会話は、このウェブサイトが独自に接続したサービスを経由します。',
  whenOpen: '通信は、チャットを開いたときに行われます。',
  whenAuto:
    '通信は、チャットを開いたときに行われます。すでに会話がある場合は、ページを開いた直後に行われます。',
  whenLoad: '通信は、チャットのあるページを開いたときに行われます。',
  whenActed: 'ご自身でチャットを利用される前に行われることはありません。',
  whenSent:
    '保存に同意いただいていない間は、メッセージを送るかチャットを開始したときにのみ行われます。',
  hostsMedia:
    'メッセージ内の画像は、表示されるときに、チャットサービスまたは相手側が保管している場所から読み込まれます。',

  sentTitle: '送信される情報',
  sentIntro:
    '最初のメッセージと一緒に、また内容が変わったときに、チャットは次の情報を送信します。それより前には何も送信しません。',
  sentMessages: '入力された内容',
  sentTyping: '入力中であることと、どこまで読んだか',
  sentUuid: '訪問を表すランダムな番号（widget_uuid）',
  sentPage:
    'ページの題名とアドレス、および直前のページのアドレス。アドレスのパラメーターは次のもののみ：{names}',
  sentNoParameters: 'なし',
  sentOnline: '訪問が始まった日時',
  sentLocale: 'チャットの言語',
  sentOpenedBy: 'チャットを開いたのが、利用者、チャット自身、このウェブサイトのいずれであるか',
  sentMetadata: 'このウェブサイトが会話に付け加える情報：{names}',
  sentProfile: 'お名前とメールアドレス（ご本人またはこのウェブサイトが提供した場合）',
  sentIdentity: 'ログインしている場合は、このウェブサイトでの利用者が誰であるか',
  sentFiles: '送信するために選択されたファイル',
  sentLocation: '位置情報（専用のボタンを押し、ブラウザーが確認した後に限ります）',
  sentNothingElse:
    'チャットはこれ以外の情報を送信しません。お使いの端末を調べることもありません。インターネットのあらゆる通信と同じく、通信先のコンピューターには IP アドレスが伝わります。',
  sentByService:
    'チャットサービスは、起動すると次の情報も自ら送信します：ブラウザーに割り当てた番号、ページの題名とアドレス、直前のページのアドレス、言語、ブラウザーの名称とバージョン。',

  legalTitle: '法的根拠',
  legalController: '{controller}が、チャットの利用目的を決定し、その責任を負います。',
  legalProvider: 'チャットの提供者：{provider}。提供先：{controller}。',
  legalInterest:
    'チャットを提供し、正常に動作させることは、正当な利益にあたります（一般データ保護規則（GDPR）第6条第1項(f)）。利益の主体：{controller}。',
  legalContract:
    'ご質問への回答は、契約がある場合に、その準備または履行のために必要です（第6条第1項(b)）。',
  legalStorage:
    'ご希望のチャットが動作するために保存が必要な情報は、確認なしに保存できます。法律で求められる場合、それ以外の情報は同意いただいた場合にのみ保存します。同意はいつでも撤回できます。',
  controllerUnknown: 'このウェブサイトの運営者',
  providerUnknown: 'チャットの提供者',
  privacyLink: 'プライバシーポリシー',

  nowTitle: 'このブラウザーに現在保存されている情報',
  nowNothing: '現在、このブラウザーにチャットの情報は保存されていません。',
  nowNotRead: '同意いただいていないため、確認していません。',
  nowUndeclared:
    '次の情報は、このバージョンのチャットが保存したものではなく、他の情報と一緒に削除されます：{names}',
  lookAgain: '再確認',
  download: 'チャットデータをダウンロード',
  erase: 'チャットデータを削除',
  eraseQuestion:
    'チャットがこのブラウザーに保存した情報をすべて削除しますか？チャットで進行中の会話は終了します。',
  eraseConfirm: '削除',
  eraseCancel: '残す',
  erasing: '削除しています…',
  erased: 'チャットデータはこのブラウザーから削除されました。',
  eraseFailed:
    '次の情報は削除できませんでした：{names}。このウェブサイトを開いている他のタブを閉じて、もう一度お試しください。',
  eraseElsewhere: '送信されたメッセージは削除されません。削除の依頼先：{controller}。',
  notAdvice:
    'この一覧は法的助言ではありません。チャットの動作を説明するものです。それで十分かどうかは、このウェブサイトの運営者が判断します。',

  loadedPurpose:
    '訪問が始まった時点を記録します。チャットが自動で開くまでの時間は、すべてのページを通じてこの時点から数えます。',
  loadedWritten: '訪問の最初のページ。その後のページでは変更されません。',
  autoOpenedPurpose: 'チャットが自動で開いたことを記録し、1回の訪問で一度だけ開くようにします。',
  autoOpenedWritten: 'チャットが自動で開いたとき。',
  openedPurpose: 'チャットを開いたことを記録し、次のページでも開いた状態にします。',
  openedWritten: 'チャットを開いたとき (true)、または閉じたとき (false)。',
  closedPurpose: 'チャットを閉じたことを記録し、閉じたままにして自動で開かないようにします。',
  closedWritten: 'チャットを閉じたとき (true)、または開いたとき (false)。',
  foldedPurpose: 'チャットを最小化したことを記録し、次のページでも最小化した状態にします。',
  foldedWritten: 'チャットを最小化したとき (true)、または元に戻したとき (false)。',
  dismissedPurpose:
    'チャットボタンの横の案内を非表示にしたことを記録し、再び表示されないようにします。',
  dismissedWritten: '案内を非表示にしたとき。',
  uuidPurpose:
    '誰であるかを示さずに訪問者を区別するランダムな番号です。メッセージがまとまるように、最初のメッセージと一緒に送信されます。',
  uuidWritten: '訪問の最初のページ。',
  welcomePurpose: 'あいさつのメッセージが会話に含まれるかどうかを記録します。',
  welcomeWritten: 'チャットが自動で開いたとき (true)、または先にご自身で開いたとき (false)。',
  expiresPurpose: '上記のすべてが有効な期限を示します。期限後は使用されず、削除されます。',
  expiresWritten: 'チャットを利用するか、チャットのあるページを開くたび。',
  draftPurpose: '入力して未送信の文章を保持し、次のページでも残るようにします。',
  draftWritten: '入力している間。送信または消去すると削除されます。',
  transcriptPurpose: '最近のメッセージとその会話の識別名を保持し、次のページですぐに表示します。',
  transcriptWritten: 'メッセージを送受信したとき。',
  outboxPurpose: '送信したメッセージを、失われないように、届くまで保持します。',
  outboxWritten: 'メッセージを送信したとき。届くと削除されます。',
  localPurpose:
    'このウェブサイトは会話にチャットサービスを使用しないため、会話そのものをファイルやお名前と一緒に保持します。',
  localWritten: 'メッセージを送受信したとき。',
  clientIdPurpose: 'チャットサービスがこのブラウザーを認識するための番号です。',
  clientIdWritten: 'チャットサービスが起動したとき。',
  appUserIdPurpose: 'チャットサービスが会話を再び見つけるための番号です。',
  appUserIdWritten: '会話が始まったとき。',
  sessionTokenPurpose: '会話がご本人のものであることをチャットサービスに証明します。',
  sessionTokenWritten: '会話が始まったとき。ログインしている場合を除きます。',
} satisfies StatementStrings;
