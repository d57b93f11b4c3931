SELECT t.id, t.graphHash FROM json_each($ids) given JOIN article t ON t.id = given.value;
