import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { sentenceLimit, templates, titleLimit } from '../../../domain/notice/templates'
import { BigButton } from '../../components/BigButton'
import { Field } from '../../components/Field'
import { useStore } from '../../frame/stores'
import { noticeWriteStore } from '../../stores/notice-write-store'
import { writeWords as words } from '../../words/notice-staff'

/** What every template has: title, the plain sentence, who to ask. */
export const CommonFields = observer(function CommonFields() {
  const write = useStore(noticeWriteStore)
  const { content, templateId } = write
  const fields = templates[templateId].required
  return (
    <>
      <View className="sec">
        <Field
          label={words.heading}
          hint={words.headingHint}
          value={content.title}
          maxLength={titleLimit}
          onInput={(title) => write.fill({ title })}
        />
      </View>
      <View className="sec">
        <Field
          label={words.sentence}
          hint={words.sentenceHint}
          kind="text"
          value={content.sentence ?? ''}
          maxLength={sentenceLimit}
          onInput={(sentence) => write.fill({ sentence })}
        />
        {templateId === 'accounts' && (
          <View className="mt3">
            <BigButton kind={3} label={words.propose} onTap={() => write.proposeSentence()} />
          </View>
        )}
      </View>
      {fields.includes('handler') && (
        <View className="sec">
          <Field
            label={words.handler}
            hint={words.handlerHint}
            value={content.handler ?? ''}
            maxLength={20}
            onInput={(handler) => write.fill({ handler })}
          />
        </View>
      )}
      <View className="sec">
        <Field
          label={words.phone}
          hint={words.phoneHint}
          value={content.officePhone ?? ''}
          maxLength={20}
          onInput={(officePhone) => write.fill({ officePhone })}
        />
      </View>
      <View className="sec">
        <Field
          label={words.body}
          hint={words.bodyHint}
          kind="text"
          value={content.body ?? ''}
          maxLength={2000}
          onInput={(body) => write.fill({ body })}
        />
      </View>
    </>
  )
})
