import { View } from '@tarojs/components'
import { useLoad, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { missingField } from '../../../domain/notice/content-rules'
import { templateIds, templates, type TemplateId } from '../../../domain/notice/templates'
import { BigButton } from '../../components/BigButton'
import { ChoiceCards } from '../../components/ChoiceCards'
import { ResultCard } from '../../components/ResultCard'
import { SectionHead } from '../../components/SectionHead'
import { Why } from '../../components/Why'
import { Page } from '../../frame/Page'
import { useStore } from '../../frame/stores'
import { noticeWriteStore } from '../../stores/notice-write-store'
import { goBack } from '../../routes'
import { placeWords, refusalWords, templateWords, writeWords as words } from '../../words/notice-staff'
import { AccountsForm } from './AccountsForm'
import { CommonFields } from './CommonFields'
import { LightForm } from './LightForm'

definePageConfig({})

/** S7 写公开: one template, its fields, one button. */
export default observer(function NoticeWritePage() {
  const write = useStore(noticeWriteStore)
  const { id } = useRouter().params
  const load = () => void (id ? write.resume(id) : write.start())
  useLoad(load)
  if (write.saved) return <Saved />
  return (
    <Page
      title={words.title}
      face={
        write.state === 'here'
          ? { kind: 'content' }
          : write.state === 'waiting'
            ? { kind: 'waiting' }
            : { kind: 'trouble', words: words.trouble, onAgain: load }
      }
      bar={<Save />}
    >
      {write.isNew && (
        <>
          <SectionHead words={words.which} />
          <ChoiceCards
            label={words.which}
            choices={templateIds.map((template) => ({ id: template, ...templateWords[template] }))}
            chosen={write.templateId}
            onChoose={(template) => write.begin(template as TemplateId)}
          />
        </>
      )}
      {/* What was typed belongs to one template: another one begins with empty boxes. */}
      <View key={write.templateId}>
        {write.templateId === 'accounts' ? <AccountsForm /> : <LightForm />}
        <CommonFields />
      </View>
    </Page>
  )
})

const Save = observer(function Save() {
  const write = useStore(noticeWriteStore)
  return (
    <>
      {write.refusal && <Why words={refusalWords(write.refusal, write.about)} />}
      <BigButton label={words.save} busy={write.busy && words.busy} onTap={() => void write.save()} />
    </>
  )
})

const Saved = observer(function Saved() {
  const write = useStore(noticeWriteStore)
  const { templateId, content } = write
  const missing = missingField(templateId, content)
  const next = templates[templateId].kind === 'disclosure' ? words.savedCheck : words.savedPublish
  return (
    <Page
      face={{ kind: 'content' }}
      bar={
        <>
          {missing && <BigButton label={words.goOn} onTap={() => write.goOn()} />}
          <BigButton kind={missing ? 2 : 1} label={words.back} onTap={goBack} />
        </>
      }
    >
      <ResultCard
        kind="done"
        title={words.savedTitle}
        card={{
          facts: [
            { label: templateWords[templateId].title, value: content.title },
            { label: '', value: missing ? words.missing(placeWords(missing)) : next },
          ],
        }}
      />
    </Page>
  )
})
