/** The chat template of SmolVLM: pictures and words of a message in their order. */
export const chatTemplate = [
  "<|im_start|>{% for message in messages %}{{message['role'] | capitalize}}",
  "{% if message['content'][0]['type'] == 'image' %}{{':'}}{% else %}{{': '}}{% endif %}",
  "{% for line in message['content'] %}{% if line['type'] == 'text' %}{{line['text']}}",
  "{% elif line['type'] == 'image' %}{{ '<image>' }}{% endif %}{% endfor %}<end_of_utterance>\n{% endfor %}",
  "{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}",
].join('')
