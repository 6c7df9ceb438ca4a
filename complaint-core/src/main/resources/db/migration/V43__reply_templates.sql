-- What is told to customers, with {places} that are filled in from the complaint.
create table reply_template (
  id            bigint primary key,
  version       bigint        not null default 0,
  purpose       varchar(20)   not null check (purpose in ('REJECTION', 'OFFER', 'NOTICE', 'FEEDBACK')),
  language      varchar(5)    not null check (language in ('zh_CN', 'en')),
  name          varchar(60)   not null,
  text          varchar(2000) not null,
  retired       boolean       not null default false,
  changed_by_id bigint references employee,
  changed_at    timestamptz
);
create unique index reply_template_name on reply_template (purpose, language, name) where not retired;

insert into reply_template (id, purpose, language, name, text)
select nextval('id_seq'), purpose, language, name, text
  from (values
    (1, 'REJECTION', 'zh_CN', '说明理由，婉言谢绝', '尊敬的{customer}{salutation}：

您好！您反映的关于{product}的问题（投诉编号 {number}），我们已经认真核查。根据核查结果，此事不属于我方责任，原因如下：

（请在这里写明查到的事实和依据）

给您带来的不便，我们深表歉意。如果您对这个结论有异议，可以凭投诉编号提出一次，我们会请另一位同事重新判定。

{date}'),
    (2, 'REJECTION', 'zh_CN', '请补充证据', '尊敬的{customer}{salutation}：

您好！您反映的关于{product}的问题（投诉编号 {number}），目前的材料还不足以查明事实，暂时不能判定成立。如果您有照片、单据或录音，请提供给我们，我们会请另一位同事重新判定。感谢您的理解。

{date}'),
    (3, 'OFFER', 'zh_CN', '征求对方案的意见', '尊敬的{customer}{salutation}：

您好！您的投诉（编号 {number}）已经查明，我们为{product}的问题向您诚恳道歉。我们建议这样解决：{remedy}。请问您是否同意？您有别的想法，也请直接告诉我们。

经办人：{holder}
{date}'),
    (4, 'NOTICE', 'zh_CN', '告知处理结果', '尊敬的{customer}{salutation}：

您好！您的投诉（编号 {number}）已经处理完毕：{remedy}。感谢您帮助我们改进，如有疑问，请凭投诉编号联系我们。

经办人：{holder}
{date}'),
    (5, 'FEEDBACK', 'zh_CN', '请客户评价', '尊敬的{customer}{salutation}：

您好！关于您的投诉（编号 {number}），想占用您一分钟：对我们处理的速度、态度、结果和总体，您各打几分（1 到 5 分）？还有哪些地方我们可以做得更好？

{holder}
{date}'),
    (6, 'REJECTION', 'en', 'Decline, with the reason', 'Dear {salutation} {customer},

Thank you for telling us about {product} (complaint {number}). We have looked into it carefully and found that we are not responsible for it, because:

(please write here what was found, and on which ground)

We are sorry for the inconvenience. If you do not agree, tell us once more and name the number: a colleague who has not judged it yet will do so.

{date}'),
    (7, 'REJECTION', 'en', 'Ask for evidence', 'Dear {salutation} {customer},

Thank you for telling us about {product} (complaint {number}). What we have does not yet show what happened, so that we cannot accept the complaint for now. If you have photographs, papers or a recording, please send them; a colleague who has not judged it yet will do so. Thank you for your understanding.

{date}'),
    (8, 'OFFER', 'en', 'Ask whether the offer is right', 'Dear {salutation} {customer},

we have found out what happened with {product} (complaint {number}) and are sorry for it. We suggest to put it right so: {remedy}. Do you agree? If you have something else in mind, please tell us.

{holder}
{date}'),
    (9, 'NOTICE', 'en', 'Tell the result', 'Dear {salutation} {customer},

your complaint {number} has been dealt with: {remedy}. Thank you for helping us to do better. If you have any question, please call us and name the number.

{holder}
{date}'),
    (10, 'FEEDBACK', 'en', 'Ask for a rating', 'Dear {salutation} {customer},

may we ask for a minute about your complaint {number}: how many points from 1 to 5 do you give us for speed, attitude, result and overall? What could we do better?

{holder}
{date}')
  ) shipped (position, purpose, language, name, text)
 order by position;

-- What the officer ticked in step 2; not binding, and null for who judged without the list.
alter table complaint add validity_checks varchar(200);
