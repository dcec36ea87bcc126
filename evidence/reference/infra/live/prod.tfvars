training_nodes        = 128
serving_nodes         = 8
backup_retention_days = 35
