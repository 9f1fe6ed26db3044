/** Brazilian Portuguese, with "você". */
import type { StatementStrings } from './en.js';

export default {
  title: 'O que o chat armazena e por quê',
  intro:
    'Este resumo é feito pelo próprio chat, com base nas configurações que ele tem neste site. Quando uma configuração muda, este texto muda junto.',
  noChat:
    'Não há nenhum chat nesta página. Este resumo descreve um chat com as configurações indicadas abaixo.',

  storedTitle: 'O que é armazenado no seu navegador',
  storedNote:
    'O chat não grava cookies. Ele usa o armazenamento do seu navegador, que só as páginas deste site podem ler.',
  storedIfAgreed: 'A tabela mostra o que seria armazenado se você desse seu consentimento.',
  columnName: 'Nome',
  columnPurpose: 'Finalidade',
  columnWritten: 'Quando é gravado',
  columnKind: 'Categoria',
  columnType: 'Tipo de dado',
  columnPlace: 'Onde',
  columnLifetime: 'Por quanto tempo',
  columnSetBy: 'Gravado por',
  columnValue: 'Valor atual',
  placeLocal: 'Armazenamento local',
  placeSession: 'Armazenamento de sessão',
  placeDatabase: 'Banco de dados no navegador (IndexedDB)',
  placeMemory: 'Memória da página',
  placeOwn: 'Um armazenamento fornecido por este site',
  typeTimestamp: 'Data e hora',
  typeBoolean: 'Sim ou não',
  typeText: 'Texto',
  typeRecord: 'Registro',
  kindFunctional: 'Estado do chat',
  kindConversation: 'Sua conversa',
  kindIdentification: 'Reconhecimento',
  lifeRetention: 'Após seu último uso do chat: {duration}',
  lifeRetentionOrTab:
    'Após seu último uso do chat: {duration}. Em todo caso, não mais do que até você fechar a aba.',
  lifeDay: 'Até a mensagem chegar, mas no máximo: {duration}',
  lifeDayOrTab:
    'Até a mensagem chegar, mas no máximo: {duration}. Em todo caso, não mais do que até você fechar a aba.',
  lifeErased: 'Até que você ou seu navegador exclua os dados',
  lifeTab: 'Até você fechar a aba',
  lifePage: 'Até você sair da página',
  setByWidget: 'O chat',
  setByService: 'O serviço de chat',

  retentionTitle: 'Por quanto tempo vale',
  retentionActivity:
    'Todos os prazos contam a partir da sua última atividade: quando você carrega uma página com o chat, abre, fecha ou minimiza o chat, fecha o convite, envia uma mensagem ou recebe uma enquanto o chat está aberto. O prazo: {duration}.',
  retentionMeaning:
    'Terminado o prazo, o que foi armazenado passa a ser ignorado. É excluído na próxima vez que o chat o consultar: quando você carregar uma página com o chat ou voltar a uma. Se você nunca mais voltar, permanece no seu navegador, sem uso, até que você limpe os dados do navegador.',

  consentTitle: 'Quando algo é armazenado',
  consentGranted:
    'O chat armazena estes itens a partir do momento em que você carrega uma página com o chat.',
  consentInteraction:
    'O chat não armazena nada até que você o use: até que você o abra ou feche, feche o convite ou envie uma mensagem. Antes disso, ele apenas verifica se há algo armazenado anteriormente.',
  consentDenied:
    'Neste momento, o chat não armazena nada no seu navegador nem lê nada nele, porque você não deu seu consentimento. O que havia sido armazenado antes é excluído sem ser lido. O que você faz no chat é mantido apenas na memória da página.',
  consentDeniedService:
    'Se você enviar uma mensagem mesmo assim, o serviço de chat guarda os próprios itens no armazenamento de sessão até você fechar a aba.',

  hostsTitle: 'Quem é contatado e quando',
  hostsCode: 'O programa do chat é carregado de: {hosts}',
  hostsNobody: 'Nenhum serviço está conectado ao chat: ninguém é contatado.',
  hostsBrowser: 'A conversa permanece no seu navegador: ninguém é contatado.',
  hostsServer: 'A conversa passa por este servidor: {hosts}',
  hostsService:
    'A conversa passa pelo Sunshine Conversations, um serviço da Zendesk. Estes servidores são contatados: {hosts}',
  hostsOwn: 'A conversa passa por um serviço que o próprio site conectou.',
  whenOpen: 'Isso acontece quando você abre o chat.',
  whenAuto:
    'Isso acontece quando você abre o chat. Se você já tiver uma conversa, acontece logo depois que uma página é carregada.',
  whenLoad: 'Isso acontece quando você carrega uma página com o chat.',
  whenActed: 'Nunca acontece antes que você tenha usado o chat.',
  whenSent:
    'Enquanto você não consentir com o armazenamento, isso só acontece quando você envia uma mensagem ou inicia o chat.',
  hostsMedia:
    'As imagens nas mensagens são carregadas do local onde o serviço de chat ou a outra parte da conversa as mantém, no momento em que você as vê.',

  sentTitle: 'O que é enviado',
  sentIntro:
    'Com sua primeira mensagem, e de novo quando houver mudanças, o chat envia o seguinte. Antes disso, nada é enviado.',
  sentMessages: 'o que você escreve',
  sentTyping: 'o fato de você estar digitando e até onde você leu',
  sentUuid: 'o número aleatório da sua visita (widget_uuid)',
  sentPage:
    'o título e o endereço da página, e o endereço da página anterior; dos parâmetros de um endereço, somente estes: {names}',
  sentNoParameters: 'nenhum',
  sentOnline: 'o momento em que sua visita começou',
  sentLocale: 'o idioma do chat',
  sentOpenedBy: 'como o chat foi aberto: por você, automaticamente ou por este site',
  sentMetadata: 'informações que este site acrescenta à conversa: {names}',
  sentProfile: 'seu nome e endereço de e-mail, se você ou este site os tiver informado',
  sentIdentity: 'quem você é neste site, se estiver conectado à sua conta',
  sentFiles: 'os arquivos que você escolher enviar',
  sentLocation:
    'sua localização, somente depois que você tiver pressionado o botão correspondente e seu navegador tiver perguntado a você',
  sentNothingElse:
    'O chat não envia mais nada. Ele não examina seu dispositivo. Como em qualquer conexão na internet, o computador do outro lado vê seu endereço IP.',
  sentByService:
    'O serviço de chat, quando está em execução, também envia por conta própria: o número que atribuiu ao seu navegador, o título e o endereço da página, o endereço da página anterior, seu idioma, e o nome e a versão do seu navegador.',

  legalTitle: 'Com qual base legal',
  legalController: '{controller} decide para que o chat é usado e é responsável por esse uso.',
  legalProvider: '{provider} fornece o chat. O serviço é prestado para: {controller}.',
  legalInterest:
    '{controller} tem um interesse legítimo em oferecer o chat e em mantê-lo funcionando (artigo 6, parágrafo 1, alínea f, do Regulamento Geral sobre a Proteção de Dados da União Europeia, GDPR).',
  legalContract:
    'Responder às suas perguntas é necessário para preparar ou executar um contrato com você, quando houver (artigo 6, parágrafo 1, alínea b).',
  legalStorage:
    'O que precisa ser armazenado para que o chat que você solicitou funcione pode ser armazenado sem perguntar a você. Quando a lei exige, todo o resto só é armazenado com seu consentimento, que você pode revogar a qualquer momento.',
  controllerUnknown: 'O responsável por este site',
  providerUnknown: 'O fornecedor do chat',
  privacyLink: 'Política de privacidade',

  nowTitle: 'O que está armazenado neste navegador agora',
  nowNothing: 'Nada do chat está armazenado neste navegador agora.',
  nowNotRead: 'Isso não foi verificado, porque você não deu seu consentimento.',
  nowUndeclared:
    'Estes itens não foram gravados por esta versão do chat e são excluídos junto com os outros: {names}',
  lookAgain: 'Verificar novamente',
  download: 'Baixar meus dados do chat',
  erase: 'Excluir meus dados do chat',
  eraseQuestion:
    'Excluir tudo o que o chat armazenou neste navegador? Uma conversa que estiver aberta no chat será encerrada.',
  eraseConfirm: 'Excluir',
  eraseCancel: 'Manter',
  erasing: 'Excluindo…',
  erased: 'Seus dados do chat foram excluídos deste navegador.',
  eraseFailed:
    'Não foi possível excluir o seguinte: {names}. Feche as outras abas com este site e tente novamente.',
  eraseElsewhere:
    'Isso não exclui as mensagens que você enviou. A quem você pode solicitar isso: {controller}.',
  notAdvice:
    'Este resumo não é aconselhamento jurídico. Ele descreve o que o chat faz. Cabe ao responsável por este site avaliar se isso é suficiente.',

  loadedPurpose:
    'Registra quando sua visita começou. O tempo após o qual o chat se abre sozinho conta a partir daí, em todas as páginas.',
  loadedWritten: 'Na primeira página de uma visita. As páginas seguintes não o alteram.',
  autoOpenedPurpose:
    'Registra que o chat se abriu sozinho, para que isso aconteça só uma vez por visita.',
  autoOpenedWritten: 'Quando o chat se abre sozinho.',
  openedPurpose: 'Registra que você abriu o chat, para que ele esteja aberto na página seguinte.',
  openedWritten: 'Quando você abre o chat (true) ou o fecha (false).',
  closedPurpose:
    'Registra que você fechou o chat, para que ele continue fechado e não se abra sozinho.',
  closedWritten: 'Quando você fecha o chat (true) ou o abre (false).',
  foldedPurpose:
    'Registra que você minimizou o chat, para que ele esteja minimizado na página seguinte.',
  foldedWritten: 'Quando você minimiza o chat (true) ou o restaura (false).',
  dismissedPurpose:
    'Registra que você fechou o convite ao lado do botão do chat, para que ele não volte a aparecer.',
  dismissedWritten: 'Quando você fecha o convite.',
  uuidPurpose:
    'Um número aleatório que diferencia os visitantes sem dizer quem são. É enviado com sua primeira mensagem, para que suas mensagens fiquem juntas.',
  uuidWritten: 'Na primeira página de uma visita.',
  welcomePurpose: 'Registra se a mensagem de boas-vindas faz parte da sua conversa.',
  welcomeWritten: 'Quando o chat se abre sozinho (true) ou quando você o abre antes disso (false).',
  expiresPurpose:
    'Indica até quando vale tudo o que consta acima. Depois disso, é ignorado e excluído.',
  expiresWritten: 'Sempre que você usa o chat ou carrega uma página com ele.',
  draftPurpose: 'Mantém o que você digitou e não enviou, para que ainda esteja na página seguinte.',
  draftWritten: 'Enquanto você digita. É excluído quando você envia o texto ou o apaga.',
  transcriptPurpose:
    'Mantém suas últimas mensagens e o identificador da conversa delas, para que a página seguinte as mostre sem espera.',
  transcriptWritten: 'Quando mensagens são enviadas ou recebidas.',
  outboxPurpose: 'Mantém uma mensagem que você enviou até ela chegar, para que não se perca.',
  outboxWritten: 'Quando você envia uma mensagem. É excluída quando a mensagem tiver chegado.',
  localPurpose:
    'Mantém a própria conversa, com os arquivos e seu nome, porque este site não usa nenhum serviço de chat para isso.',
  localWritten: 'Quando mensagens são enviadas ou recebidas.',
  clientIdPurpose: 'Um número pelo qual o serviço de chat reconhece este navegador.',
  clientIdWritten: 'Quando o serviço de chat é iniciado.',
  appUserIdPurpose: 'Um número com o qual o serviço de chat reencontra sua conversa.',
  appUserIdWritten: 'Quando sua conversa começa.',
  sessionTokenPurpose: 'Comprova ao serviço de chat que a conversa é sua.',
  sessionTokenWritten: 'Quando sua conversa começa, a menos que você tenha feito login.',
} satisfies StatementStrings;
