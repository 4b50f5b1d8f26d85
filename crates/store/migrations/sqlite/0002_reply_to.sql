-- Where answers to a message go, where that is another house than it came from.
ALTER TABLE messages ADD COLUMN reply_to TEXT;
